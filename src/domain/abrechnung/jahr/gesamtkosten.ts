import { sumBetraege, type Betrag } from "../../geld/betrag";
import { zeitraumOfQuartal } from "../../zeit/quartal";
import { sumBrueche } from "../bruch";
import type { Kosten } from "../kosten/kosten";
import { kostenstueckeIn } from "../rechnung/kostenstueck";
import { productOf } from "../rechnung/rechenweg";
import { roundBruch } from "../rundung";

/** What the posts cost the lead in a year, before anybody pays a part of it: for its side of the year's sheet. */
export function gesamtkostenOf(kosten: Kosten, jahr: number): Betrag {
  const { von } = zeitraumOfQuartal({ jahr, nummer: 1 });
  const { bis } = zeitraumOfQuartal({ jahr, nummer: 4 });
  const stuecke = kostenstueckeIn(kosten, { von, bis });
  const reihen = [...new Set(stuecke.map(({ reihe }) => reihe))];
  return sumBetraege(
    reihen.map((reihe) => {
      const own = stuecke.filter((one) => one.reihe === reihe);
      return roundBruch(sumBrueche(own.map(({ faktoren }) => productOf(faktoren))));
    }),
  );
}
