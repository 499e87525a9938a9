import type { Jahreswerte } from "../domain/einstellung/einstellungen";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import type { Antwort } from "../domain/personenliste/antworten";
import type { Result } from "../domain/result";
import type { Korrekturen } from "../reading/columns/spalte";
import type { SheetWrite } from "../workbook/plan";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { EinstellungenSheet } from "../writing/einstellungen/readEinstellungen";
import type { Klaerungszeile } from "../writing/klaerung/klaerungszeile";
import type { ListenUebersicht } from "./listenUebersicht";

/** Reading lists and judging them, wherever it runs: in a worker of the pane, or at once on the command line. */
export interface ListenDienst {
  /** Starts afresh: reads sheets of the open workbook and picked files, then judges. */
  readonly readListen: (
    quellen: ListenQuellen,
    vorgaben: ListenVorgaben,
    watch?: ListenWatch,
  ) => Promise<Result<ListenUebersicht, ListenRefusal>>;
  /** Judges what was read once more, with other answers, corrections or settings. */
  readonly judgeAgain: (
    vorgaben: ListenVorgaben,
    watch?: ListenWatch,
  ) => Promise<Result<ListenUebersicht, ListenRefusal>>;
  /** What would be written of the last judgement: Gesamtliste, Klärung, Einstellungen, Protokoll. */
  readonly planWrites: (stand: SchreibStand) => Promise<readonly SheetWrite[]>;
}

export interface ListenQuellen {
  /** Names of sheets of the open workbook. */
  readonly sheets: readonly string[];
  readonly files: readonly Quelldatei[];
}

/** A File of the browser has this form. */
export interface Quelldatei {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface ListenVorgaben {
  readonly werte: Jahreswerte;
  readonly korrekturen: Korrekturen;
  readonly antworten: readonly Antwort[];
  /** From the sheet "IntM Gemeinden"; absent: the Landkreis of ours that fits the lists. */
  readonly gemeinden?: readonly Gemeinde[];
}

export interface ListenWatch {
  readonly progress?: (fortschritt: ListenFortschritt) => void;
  readonly signal?: AbortSignal;
}

export interface ListenFortschritt {
  /** What is being read: a file, or a sheet of the open workbook. */
  readonly name: string;
  /** From 1. */
  readonly nummer: number;
  readonly von: number;
  readonly zeile: number;
}

/** What stood in the workbook before, and who writes now. */
export interface SchreibStand {
  readonly einstellungen: EinstellungenSheet;
  readonly klaerung: readonly Klaerungszeile[];
  readonly zeit: string;
  readonly wer: string;
  readonly version: string;
}

export type ListenRefusal =
  | WorkbookRefusal
  /** No window is known for the year: the clerk enters it with its source. */
  | { readonly kind: "keinBetrachtungszeitraum"; readonly jahr: number }
  | { readonly kind: "keineQuelle" }
  /** The reader itself broke down, for want of memory or by a mistake of ours; `bei` is what it read last. */
  | { readonly kind: "absturz"; readonly bei: string };
