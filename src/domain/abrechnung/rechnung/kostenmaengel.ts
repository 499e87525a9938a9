import { contains } from "../../zeit/zeitraum";
import type { Kosten } from "../kosten/kosten";
import type { Abschnitt } from "./abschnitt";
import { stundenIn } from "./anteil";
import { daysWithoutPersonalkosten } from "./kostenstueck";
import type { Kostenmangel } from "./mangel";

/** What is doubtful about the cost of an Abschnitt: shown in the draft, which is computed all the same. */
export function kostenmaengelIn(abschnitt: Abschnitt, kosten: Kosten): readonly Kostenmangel[] {
  return [...checkStellen(abschnitt, kosten), ...checkPosten(abschnitt, kosten)];
}

function* checkStellen(abschnitt: Abschnitt, kosten: Kosten): Iterable<Kostenmangel> {
  const { fassung, zeitraum, quartal } = abschnitt;
  const namen =
    fassung.schluessel.kind === "stunden"
      ? fassung.schluessel.stellen.map(({ stelle }) => stelle)
      : kosten.stellen.map(({ name }) => name);
  for (const name of namen) {
    const stelle = kosten.stellen.find((one) => one.name === name);
    const open = stelle === undefined ? [zeitraum] : daysWithoutPersonalkosten(stelle, zeitraum);
    for (const days of open) yield { kind: "kostenFehlen", stelle: name, zeitraum: days };
    if (stundenIn(abschnitt, name, kosten.iststunden).isGeschaetzt) {
      yield { kind: "iststundenFehlen", stelle: name, quartal };
    }
  }
}

function* checkPosten({ zeitraum, fassung }: Abschnitt, { einzelposten }: Kosten): Iterable<Kostenmangel> {
  for (const { bezeichnung, beleg, tag, umfang } of einzelposten) {
    if (!contains(zeitraum, tag)) continue;
    if (beleg.trim() === "") yield { kind: "belegFehlt", bezeichnung, tag };
    if (umfang.kind === "voll" || fassung.schluessel.kind !== "stunden") continue;
    const isKnown = fassung.schluessel.stellen.some(({ stelle }) => stelle === umfang.stelle);
    if (!isKnown) yield { kind: "stelleUnbekannt", bezeichnung, stelle: umfang.stelle };
  }
}
