/** The rules come with the first formula that is calculated, so that the pane itself opens fast. */
const rechnen = () => import(/* webpackChunkName: "formeln" */ "./rechnen/alle");

/**
 * Erster und letzter Tag, deren Zuweisungen für ein Jahr zählen. Füllt zwei Zellen nebeneinander (Datumssystem 1900).
 * @customfunction ZEITRAUM
 * @param jahr Das Jahr, für das die Mittel sind, zum Beispiel 2025.
 */
export async function zeitraum(jahr: unknown): Promise<number[][]> {
  return (await rechnen()).zeitraumCells(jahr);
}

/**
 * Der Stichtag eines Jahres: letzter Tag des Zeitraums, an dem die Meldung geprüft wird (Datumssystem 1900).
 * @customfunction STICHTAG
 * @param jahr Das Jahr, für das die Mittel sind, zum Beispiel 2025.
 */
export async function stichtag(jahr: unknown): Promise<number> {
  return (await rechnen()).stichtagCell(jahr);
}

/**
 * Ob eine Zuweisung zählt: WAHR, FALSCH oder die Frage, die zu klären ist. Für eine Zelle oder eine ganze Spalte. Prüft jede Zeile für sich; doppelte Personen und Kinder erkennt nur „Listen einlesen“.
 * @customfunction ZAEHLT
 * @param zuweisung Tag der Zuweisung, eine Zelle oder eine Spalte.
 * @param von Erster Tag des Zeitraums.
 * @param bis Letzter Tag des Zeitraums, zugleich der Stichtag.
 * @param gestrichen Kreuz, „ja“ oder Vermerk, wenn die Person gestrichen ist; dieselben Zeilen.
 * @param abgemeldet Tag der Abmeldung; auch ein Kreuz oder ein Wort gilt als abgemeldet. Dieselben Zeilen.
 */
export async function zaehlt(
  zuweisung: unknown[][],
  von: unknown,
  bis: unknown,
  gestrichen?: unknown[][],
  abgemeldet?: unknown[][],
): Promise<unknown[][]> {
  const { judgeRows, zaehltCell } = await rechnen();
  return judgeRows(zuweisung, von, bis, gestrichen, abgemeldet, zaehltCell);
}

/**
 * Warum eine Zuweisung zählt oder nicht, mit der Fundstelle. Für eine Zelle oder eine ganze Spalte.
 * @customfunction GRUND
 * @param zuweisung Tag der Zuweisung, eine Zelle oder eine Spalte.
 * @param von Erster Tag des Zeitraums.
 * @param bis Letzter Tag des Zeitraums, zugleich der Stichtag.
 * @param gestrichen Kreuz, „ja“ oder Vermerk, wenn die Person gestrichen ist; dieselben Zeilen.
 * @param abgemeldet Tag der Abmeldung; auch ein Kreuz oder ein Wort gilt als abgemeldet. Dieselben Zeilen.
 */
export async function grund(
  zuweisung: unknown[][],
  von: unknown,
  bis: unknown,
  gestrichen?: unknown[][],
  abgemeldet?: unknown[][],
): Promise<unknown[][]> {
  const { judgeRows, grundCell } = await rechnen();
  return judgeRows(zuweisung, von, bis, gestrichen, abgemeldet, grundCell);
}

/**
 * Was der Landkreis zu verteilen hat: Landesmittel × Quote, auf den Cent gerundet, weniger den Vorwegabzug.
 * @customfunction KREISMITTEL
 * @param landesmittel Was das Land für alle Kreise gibt, in Euro.
 * @param quote Zuteilungsquote des Landkreises, zum Beispiel 3,77 %.
 * @param vorwegabzug Für die Koordinierungsstelle vorweg abgezogen, in Euro.
 */
export async function kreismittel(
  landesmittel: unknown,
  quote: unknown,
  vorwegabzug?: unknown,
): Promise<number> {
  return (await rechnen()).kreismittelCell(landesmittel, quote, vorwegabzug);
}

/**
 * Verteilt einen Betrag nach Personen: ein Betrag je Zeile, zusammen auf den Cent genau. Bei gleichem Rest entscheiden die größere Personenzahl, dann der Name; ohne Namen die Reihenfolge.
 * @customfunction ANTEILE
 * @param mittel Was zu verteilen ist, in Euro.
 * @param personen Spalte mit den Personen je Gemeinde, ohne Summe.
 * @param verfahren rest (Vorgabe: jeder Cent verteilt), cent, euro, satz2 oder satz3.
 * @param namen Spalte mit den Namen der Gemeinden; dieselben Zeilen.
 */
export async function anteile(
  mittel: unknown,
  personen: unknown[][],
  verfahren?: unknown,
  namen?: unknown[][],
): Promise<unknown[][]> {
  return (await rechnen()).anteileOf(mittel, personen, verfahren, namen);
}

/**
 * Der Rechenweg zu ANTEILE, fünf Spalten: Anteil ungerundet, auf Cent abgerundet, Rest in Cent, Restcent, Betrag.
 * @customfunction RECHENWEG
 * @param mittel Was zu verteilen ist, in Euro.
 * @param personen Spalte mit den Personen je Gemeinde, ohne Summe.
 * @param verfahren rest (Vorgabe: jeder Cent verteilt), cent, euro, satz2 oder satz3.
 * @param namen Spalte mit den Namen der Gemeinden; dieselben Zeilen.
 */
export async function rechenweg(
  mittel: unknown,
  personen: unknown[][],
  verfahren?: unknown,
  namen?: unknown[][],
): Promise<unknown[][]> {
  return (await rechnen()).rechenwegOf(mittel, personen, verfahren, namen);
}

/**
 * Vollzeitäquivalente: wie viele volle Stellen ein Betrag im Jahr trägt. Nicht gerundet.
 * @customfunction VZAE
 * @param betrag Der Betrag, in Euro.
 * @param kosten_je_stelle Kosten einer vollen Stelle im Jahr, in Euro.
 */
export async function vzae(betrag: unknown, kosten_je_stelle: unknown): Promise<number> {
  return (await rechnen()).vzaeCell(betrag, kosten_je_stelle);
}

/**
 * Umfang einer Stelle als Anteil der Vollzeit: 19,5 von 39 Stunden sind 0,5. Mehrere Zellen werden zusammengezählt.
 * @customfunction STELLENUMFANG
 * @param stunden Wochenstunden, eine Zelle oder eine Spalte.
 * @param vollzeit Wochenstunden einer vollen Stelle; ohne Angabe 39 (TVöD).
 */
export async function stellenumfang(stunden: unknown[][], vollzeit?: unknown): Promise<number> {
  return (await rechnen()).stellenumfangCell(stunden, vollzeit);
}

/**
 * Ob ein Stellenumfang an einem Tag für die Eigenregie reicht (Nr. 3.4 VwV IntM): WAHR oder FALSCH.
 * @customfunction MINDESTSTELLE
 * @param umfang Umfang der Stelle, zum Beispiel 50 % oder 0,5.
 * @param tag Der Tag, auf den es ankommt.
 */
export async function mindeststelle(umfang: unknown, tag: unknown): Promise<boolean> {
  return (await rechnen()).mindeststelleCell(umfang, tag);
}

/**
 * Was eine Quartalsrechnung verlangt: Jahreskosten × Anteil für das Quartal. Die vier Quartale ergeben zusammen auf den Cent das Jahr.
 * @customfunction QUARTALSKOSTEN
 * @param jahreskosten Kosten eines ganzen Jahres, in Euro.
 * @param anteil Anteil, der zu zahlen ist, zum Beispiel 29 % oder 0,29.
 * @param quartal 1, 2, 3 oder 4.
 * @param beginn Erster Tag der Leistung in diesem Jahr, wenn es nicht der 1. Januar ist.
 * @param ende Letzter Tag der Leistung in diesem Jahr, wenn es nicht der 31. Dezember ist.
 */
export async function quartalskosten(
  jahreskosten: unknown,
  anteil: unknown,
  quartal: unknown,
  beginn?: unknown,
  ende?: unknown,
): Promise<number> {
  return (await rechnen()).quartalskostenCell(jahreskosten, anteil, quartal, beginn, ende);
}

/**
 * Monate eines Zeitraums, wie die Rechnungen sie zählen: volle Monate und vom Rest die Tage, nicht gerundet.
 * @customfunction MONATSANTEIL
 * @param von Erster Tag.
 * @param bis Letzter Tag.
 */
export async function monatsanteil(von: unknown, bis: unknown): Promise<number> {
  return (await rechnen()).monatsanteilCell(von, bis);
}

/**
 * Teilt einen Betrag nach Prozenten auf: ein Betrag je Zeile, zusammen auf den Cent genau.
 * @customfunction AUFTEILEN
 * @param betrag Der Betrag, in Euro.
 * @param prozente Spalte mit den Anteilen, zusammen genau 100 %.
 */
export async function aufteilen(betrag: unknown, prozente: unknown[][]): Promise<unknown[][]> {
  return (await rechnen()).aufteilenOf(betrag, prozente);
}

/**
 * Umsatzsteuer auf einen Nettobetrag, auf den Cent gerundet; 0, wo keine anfällt.
 * @customfunction UST
 * @param netto Nettobetrag, in Euro.
 * @param behandlung Regelsteuersatz, § 4 Nr. 18, § 4 Nr. 29, § 2b oder § 27 Abs. 22a. Die Kämmerei legt sie fest.
 * @param leistungsdatum Letzter Tag der Leistung.
 */
export async function ust(netto: unknown, behandlung: unknown, leistungsdatum: unknown): Promise<number> {
  return (await rechnen()).ustCell(netto, behandlung, leistungsdatum);
}

/**
 * Nettobetrag und Umsatzsteuer zusammen.
 * @customfunction BRUTTO
 * @param netto Nettobetrag, in Euro.
 * @param behandlung Regelsteuersatz, § 4 Nr. 18, § 4 Nr. 29, § 2b oder § 27 Abs. 22a. Die Kämmerei legt sie fest.
 * @param leistungsdatum Letzter Tag der Leistung.
 */
export async function brutto(netto: unknown, behandlung: unknown, leistungsdatum: unknown): Promise<number> {
  return (await rechnen()).bruttoCell(netto, behandlung, leistungsdatum);
}

/**
 * Amtlicher Gemeindeschlüssel (acht Ziffern, als Text) zu einem Namen, wie er in Listen steht. Hinterlegt sind die Landkreise Heilbronn und Calw.
 * @customfunction AGS
 * @param gemeinde Name der Gemeinde, eine Zelle oder eine Spalte.
 * @param landkreis Nur in diesem Landkreis suchen, zum Beispiel Heilbronn.
 */
export async function ags(gemeinde: unknown[][], landkreis?: unknown): Promise<unknown[][]> {
  return (await rechnen()).agsCells(gemeinde, landkreis);
}

/**
 * Amtlicher Name zu einem Gemeindeschlüssel. Hinterlegt sind die Landkreise Heilbronn und Calw.
 * @customfunction GEMEINDE
 * @param ags Gemeindeschlüssel mit acht Ziffern, eine Zelle oder eine Spalte.
 */
export async function gemeinde(ags: unknown[][]): Promise<unknown[][]> {
  return (await rechnen()).gemeindeCells(ags);
}
