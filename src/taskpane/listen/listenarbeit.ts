import type {
  ListenFortschritt,
  ListenQuellen,
  ListenRefusal,
  ListenVorgaben,
} from "../../application/listenDienst";
import type { Frage, ListenUebersicht } from "../../application/listenUebersicht";
import type { Stand } from "../../application/readStand";
import type { Umzugsregel } from "../../domain/einstellung/einstellungen";
import type { Antwort } from "../../domain/personenliste/antworten";
import type { Zeitraum } from "../../domain/zeit/zeitraum";
import type { Hindernis } from "../../i18n/hindernisSentence";
import type { Rolle } from "../../reading/columns/rolle";
import type { Korrekturen } from "../../reading/columns/spalte";
import type { Applied, SheetWrite } from "../../workbook/plan";
import type { SheetInfo } from "../../workbook/workbook";
import type { EinstellungenSheet } from "../../writing/einstellungen/readEinstellungen";

/** The work on the lists of a year, from choosing them to writing: it outlives the single page of the pane. */
export interface Listenarbeit {
  readonly jahr: number;
  /** What the workbook remembers, with the answers of this session. */
  readonly stand: Stand | "unbekannt";
  readonly auswahl: Auswahl;
  readonly korrekturen: Korrekturen;
  /** Keys of questions put off, in this session only. */
  readonly spaeter: ReadonlySet<string>;
  /** Keys answered or taken back in this session, the latest last, that are not in the workbook yet. */
  readonly ungeschrieben: readonly string[];
  /** A correction or a rule that is not in the workbook yet. */
  readonly isGeaendert: boolean;
  readonly lauf: Lauf;
  readonly auftrag: Auftrag;
}

export interface Auswahl {
  /** "vorschlag": those that look like lists, as long as the clerk has not chosen. */
  readonly sheets: readonly string[] | "vorschlag";
  readonly files: ListenQuellen["files"];
}

export type Lauf =
  | { readonly kind: "laedt" }
  | { readonly kind: "nichtGeladen"; readonly refusal: Hindernis }
  | { readonly kind: "wahl" }
  | { readonly kind: "liest"; readonly quellen: ListenQuellen; readonly fortschritt?: ListenFortschritt }
  | { readonly kind: "nichtGelesen"; readonly quellen: ListenQuellen; readonly refusal: ListenRefusal }
  | Gelesen;

export interface Gelesen {
  readonly kind: "gelesen";
  readonly uebersicht: ListenUebersicht;
  readonly schreiben: Schreiben;
}

export type Schreiben =
  | { readonly kind: "nichts" }
  | { readonly kind: "plant" }
  | { readonly kind: "plan"; readonly plan: readonly SheetWrite[]; readonly sheets: readonly SheetInfo[] }
  | { readonly kind: "schreibt" }
  | { readonly kind: "nichtGeschrieben"; readonly refusal: Hindernis }
  | { readonly kind: "geschrieben"; readonly applied: readonly Applied[]; readonly um: string };

/** What runs beside the pane; a new one ends the one before. */
export type Auftrag =
  | { readonly kind: "keiner" }
  | { readonly kind: "laden" }
  | { readonly kind: "lesen"; readonly quellen: ListenQuellen; readonly vorgaben: ListenVorgaben }
  | { readonly kind: "urteilen"; readonly vorgaben: ListenVorgaben }
  /** Looks once more what stands in the workbook, then judges and plans. */
  | { readonly kind: "planen"; readonly eigenes: Eigenes; readonly wer: string };

/** What was done in the pane and is not in the workbook yet. */
export type Eigenes = Pick<Listenarbeit, "jahr" | "stand" | "korrekturen" | "ungeschrieben" | "isGeaendert">;

export interface Gegeben {
  readonly fragen: readonly Frage[];
  readonly antwort: Antwort["antwort"];
  readonly zeitraum: Zeitraum;
  readonly bemerkung: string;
  readonly wer: string;
  readonly zeit: string;
}

export type Ereignis =
  | { readonly kind: "geoeffnet" }
  | { readonly kind: "geladen"; readonly stand: Stand }
  | { readonly kind: "nichtGeladen"; readonly refusal: Hindernis }
  | { readonly kind: "jahr"; readonly jahr: number }
  | { readonly kind: "gewaehlt"; readonly auswahl: Auswahl }
  | { readonly kind: "lesen"; readonly quellen: ListenQuellen }
  | { readonly kind: "fortschritt"; readonly fortschritt: ListenFortschritt }
  | { readonly kind: "beurteilt"; readonly uebersicht: ListenUebersicht }
  | { readonly kind: "nichtGelesen"; readonly refusal: ListenRefusal }
  | { readonly kind: "abgebrochen" }
  | { readonly kind: "andereListen" }
  | { readonly kind: "korrigiert"; readonly header: string; readonly rolle: Rolle }
  | { readonly kind: "ohneKorrekturen" }
  | { readonly kind: "umzug"; readonly umzug: Umzugsregel }
  | { readonly kind: "beantwortet"; readonly gegeben: Gegeben }
  | { readonly kind: "zurueckgenommen"; readonly schluessel: string }
  | { readonly kind: "spaeter"; readonly schluessel: string }
  | { readonly kind: "vonVorn" }
  | { readonly kind: "einstellungenGeschrieben"; readonly sheet: EinstellungenSheet; readonly jahr: number }
  | { readonly kind: "planen"; readonly wer: string }
  | {
      readonly kind: "geplant";
      readonly stand: Stand;
      readonly uebersicht: ListenUebersicht;
      readonly plan: Extract<Schreiben, { kind: "plan" }>;
    }
  | { readonly kind: "schreiben"; readonly schreiben: Schreiben };

export function beginOf(jahr: number): Listenarbeit {
  return {
    jahr,
    stand: "unbekannt",
    auswahl: { sheets: "vorschlag", files: [] },
    korrekturen: new Map(),
    spaeter: new Set(),
    ungeschrieben: [],
    isGeaendert: false,
    lauf: { kind: "laedt" },
    auftrag: { kind: "keiner" },
  };
}
