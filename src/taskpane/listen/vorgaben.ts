import type { ListenVorgaben } from "../../application/listenDienst";
import { werteOf, type Jahreswerte } from "../../domain/einstellung/einstellungen";
import { antwortenOf } from "../../writing/klaerung/readKlaerung";
import type { Listenarbeit } from "./listenarbeit";

type Given = Pick<Listenarbeit, "stand" | "jahr" | "korrekturen">;

/** What the lists of the year are judged by. */
export function vorgabenOf(given: Given): ListenVorgaben {
  const { stand, jahr, korrekturen } = given;
  const werte = werteIn(given);
  if (stand === "unbekannt") return { werte, korrekturen, antworten: [] };
  return {
    werte,
    korrekturen,
    antworten: antwortenOf(stand.klaerung, jahr),
    ...(stand.gemeinden === "noSheet" ? {} : { gemeinden: stand.gemeinden }),
  };
}

export function werteIn({ stand, jahr }: Pick<Listenarbeit, "stand" | "jahr">): Jahreswerte {
  return stand === "unbekannt" ? { jahr } : werteOf(stand.einstellungen.einstellungen, jahr);
}

/** Then nothing has to be judged again. */
export function sameVorgaben(one: Given, other: Given): boolean {
  return textOf(one) === textOf(other);
}

function textOf(given: Given): string {
  const { korrekturen, ...vorgaben } = vorgabenOf(given);
  return JSON.stringify([vorgaben, [...korrekturen]], (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
