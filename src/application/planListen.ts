import type { Antwortstand } from "../domain/personenliste/antworten";
import type { Stichzeit } from "../domain/personenliste/lage";
import type { SheetWrite } from "../workbook/plan";
import { planEinstellungen } from "../writing/einstellungen/planEinstellungen";
import { planGemeinden } from "../writing/gemeinden/planGemeinden";
import { planGesamtliste } from "../writing/gesamtliste/planGesamtliste";
import type { Klaerungszeile } from "../writing/klaerung/klaerungszeile";
import { planKlaerung } from "../writing/klaerung/planKlaerung";
import { planProtokoll } from "../writing/protokoll";
import { createRegister, replaced } from "./klaeren";
import type { ListenVorgaben, SchreibStand } from "./listenDienst";
import type { ListenUebersicht } from "./listenUebersicht";
import type { ListenErgebnis } from "./zuteilenListen";

export interface ListenPlan {
  readonly ergebnis: ListenErgebnis;
  readonly uebersicht: ListenUebersicht;
  readonly vorgaben: ListenVorgaben;
  readonly stichzeit: Stichzeit;
  readonly stand: SchreibStand;
  /** SHA-256 over settings, rows and verdicts; see pruefsummeText. */
  readonly pruefsumme: string;
}

/** What a reading of lists writes: every person row, every question, the settings of the year, one line of log. */
export function planListen(plan: ListenPlan): readonly SheetWrite[] {
  const { ergebnis, uebersicht, vorgaben, stichzeit, stand, pruefsumme } = plan;
  const { zeilen, urteile } = ergebnis.beurteilung;
  const jahr = vorgaben.werte.jahr;
  const klaerung = mergeKlaerung(plan);
  const fragen = numbersByPlace(klaerung, jahr);
  return [
    planGesamtliste({
      jahr,
      zeitraum: stichzeit.zeitraum,
      zeilen,
      urteile,
      fragen: new Map(
        zeilen.flatMap(({ herkunft }, row) => {
          const nr = fragen.get(placeOf(herkunft.file, herkunft.sheet, herkunft.row));
          return nr === undefined ? [] : [[row, nr]];
        }),
      ),
      stand: standText(uebersicht),
      pruefsumme,
    }),
    planKlaerung(klaerung),
    planEinstellungen(withWerte(stand, vorgaben)),
    // The first time: from then on the sheet says which Gemeinden there are, and people correct it.
    ...(vorgaben.gemeinden === undefined ? [planGemeinden(ergebnis.gemeinden)] : []),
    planProtokoll([
      {
        zeit: stand.zeit,
        wer: stand.wer,
        version: stand.version,
        aktion: "Listen gelesen",
        jahr,
        was: `Listen: ${uebersicht.listen.length}, gezählt: ${uebersicht.summe.gezaehlt}, offene Fragen: ${uebersicht.fragen.length}`,
        pruefsumme,
      },
    ]),
  ];
}

/** "VORLÄUFIG (7 Fragen offen, 2 Listen fehlen)" or "vollständig". */
export function standText({
  fragen,
  fehlend,
  unreadable,
  doppelteListen,
  vorlaeufig,
}: ListenUebersicht): string {
  if (!vorlaeufig) return "vollständig";
  const causes = [
    counted(fragen.length, "Frage offen", "Fragen offen"),
    counted(fehlend.length, "Liste fehlt", "Listen fehlen"),
    counted(unreadable.length, "Datei nicht gelesen", "Dateien nicht gelesen"),
    counted(doppelteListen.length, "Gemeinde mit zwei Listen", "Gemeinden mit zwei Listen"),
  ].filter((cause) => cause !== "");
  return `VORLÄUFIG (${causes.join(", ")})`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

/** Other years stay; answers stay; what is open is asked; an answer whose row changed is asked again. */
function mergeKlaerung({
  ergebnis,
  uebersicht,
  vorgaben,
  stichzeit,
  stand,
}: ListenPlan): readonly Klaerungszeile[] {
  const jahr = vorgaben.werte.jahr;
  const staende = new Map(
    ergebnis.beurteilung.antworten.map(({ antwort, stand: is }) => [antwort.schluessel, is]),
  );
  const open = new Set(uebersicht.fragen.map(({ schluessel }) => schluessel));
  const remaining = stand.klaerung.flatMap((zeile) =>
    zeile.jahr === jahr ? kept(zeile, staende.get(zeile.schluessel), open) : [zeile],
  );
  const register = createRegister(stand.klaerung, jahr);
  const asked = uebersicht.fragen.map((frage): Klaerungszeile => {
    const zeile = register.ask(frage, stichzeit.zeitraum);
    const before = register.known(frage.schluessel);
    const is = staende.get(frage.schluessel);
    // A day or a Gemeinde that was told stays told, though it raised the next question.
    if (is === "gilt" && before?.antwort !== undefined) {
      const { antwort, beantwortetVon, am } = before;
      return { ...zeile, antwort, beantwortetVon, am };
    }
    if (is !== "neuFragen") return zeile;
    return { ...zeile, stand: "neu fragen", bemerkung: formerOf(register.known(frage.schluessel), zeile) };
  });
  return [...replaced(remaining, asked)].sort((one, other) => one.nr - other.nr);
}

/** A question that nobody answered and nobody asks any more has gone with its row. */
function kept(
  zeile: Klaerungszeile,
  is: Antwortstand["stand"] | undefined,
  open: ReadonlySet<string>,
): readonly Klaerungszeile[] {
  if (open.has(zeile.schluessel)) return [zeile];
  if (zeile.antwort === undefined) return [];
  if (is === "ohneZeile") return [{ ...zeile, stand: "Zeile fehlt" }];
  return [{ ...zeile, stand: "beantwortet" }];
}

/** The earlier answer stays readable beside the new question. */
function formerOf(former: Klaerungszeile | undefined, { bemerkung }: Klaerungszeile): string {
  if (former?.antwort === undefined) return bemerkung;
  const note = `früher beantwortet von ${former.beantwortetVon === "" ? "–" : former.beantwortetVon}`;
  return bemerkung === "" ? note : `${bemerkung}; ${note}`;
}

function numbersByPlace(klaerung: readonly Klaerungszeile[], jahr: number): ReadonlyMap<string, number> {
  return new Map(
    klaerung
      .filter((zeile) => zeile.jahr === jahr && zeile.stand !== "Zeile fehlt")
      .map(({ datei, blatt, zeile, nr }) => [placeOf(datei, blatt, zeile), nr]),
  );
}

function placeOf(file: string, sheet: string, row: number): string {
  return JSON.stringify([file, sheet, row]);
}

function withWerte(
  { einstellungen }: SchreibStand,
  { werte, korrekturen }: ListenVorgaben,
): SchreibStand["einstellungen"] {
  const others = einstellungen.einstellungen.jahre.filter(({ jahr }) => jahr !== werte.jahr);
  return { ...einstellungen, korrekturen, einstellungen: { jahre: [...others, werte] } };
}
