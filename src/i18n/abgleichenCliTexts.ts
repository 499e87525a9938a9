/** What "intm abgleichen" says: counts, never a name. */
export const abgleichenCliTexts = {
  twoFiles:
    "Nötig sind zwei Dateien, zuerst die Liste des Landkreises, dann das Melderegister. Aufruf: npx intm abgleichen LISTE REGISTER --stichtag 2022-12-31 --json AUS.json",
  noStichtag: (text: string) => `„${text}“ ist kein Tag. Schreiben Sie zum Beispiel --stichtag 2022-12-31.`,
  keineTabelle: (file: string) =>
    `In „${file}“ ist keine Liste mit Personen. Gesucht ist eine Zeile mit Überschriften wie „Familienname“, „Vornamen“ und „Geburtsdatum“.`,
  zonen: (zeilen: number, sicher: number) =>
    `Abgleich: ${zeilen} Zeilen der Liste, ${sicher} sicher zugeordnet`,
  vorschlaege: ({ bleibt, streichen, doppelt, pruefen }: Anzahlen) =>
    `Vorschlag: ${bleibt} bleiben, ${streichen} streichen, ${doppelt} doppelt, ${pruefen} prüfen`,
  register: (zeilen: number, kinder: number) =>
    `Nur im Melderegister: ${zeilen} ${zeilen === 1 ? "Zeile" : "Zeilen"}, davon als nachgeboren vorgeschlagen: ${kinder}`,
  fremd:
    "Vorsicht: Kaum jemand aus der Liste steht in diesem Melderegister. Vielleicht ist es das einer anderen Gemeinde.",
} as const;

interface Anzahlen {
  readonly bleibt: number;
  readonly streichen: number;
  readonly doppelt: number;
  readonly pruefen: number;
}
