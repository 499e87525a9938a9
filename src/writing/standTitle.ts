import { isVorlaeufig, type Zuteilungsstand } from "../domain/zuteilung/zuteilungsstand";

/** "VORLÄUFIG (7 Fragen offen, 2 Listen fehlen)" or "endgültig": the last part of a title. */
export function standTitle(stand: Zuteilungsstand): string {
  if (!isVorlaeufig(stand))
    return stand.mittel === "endgueltig" ? "endgültig" : "Status der Mittel nicht angegeben";
  const causes = [
    counted(stand.fragen, "Frage offen", "Fragen offen"),
    counted(stand.fehlendeListen, "Liste fehlt", "Listen fehlen"),
    counted(stand.mitVorjahr, "Gemeinde mit Vorjahr", "Gemeinden mit Vorjahr"),
    counted(stand.ungeleseneDateien, "Datei nicht gelesen", "Dateien nicht gelesen"),
    stand.mittel === "vorlaeufig" ? "Mittel noch nicht endgültig" : "",
  ].filter((cause) => cause !== "");
  return `VORLÄUFIG (${causes.join(", ")})`;
}

/** "Stand 02.02.2024 14:05, M. B. · Prüfsumme 8F3A…": the last part of a note. */
export function vermerkText({ zeit, wer, pruefsumme }: Vermerk): string {
  const day = `${zeit.slice(8, 10)}.${zeit.slice(5, 7)}.${zeit.slice(0, 4)}`;
  return `Stand ${day} ${zeit.slice(11, 16)}, ${wer} · Prüfsumme ${pruefsumme}`;
}

/** Who wrote when, and over which input. */
export interface Vermerk {
  readonly zeit: string;
  readonly wer: string;
  readonly pruefsumme: string;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}
