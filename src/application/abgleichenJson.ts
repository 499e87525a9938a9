import type { Abgleich, Paar, Vorschlag } from "../domain/abgleich/abgleich";
import type { Kind } from "../domain/abgleich/kinder";
import type { Herkunft } from "../domain/personenliste/zeile";
import { abgleichReasons, vorschlagReason } from "../i18n/abgleichTexts";

/** The result as the command line writes it: rows and reasons, never a name. */
export interface AbgleichenJson {
  readonly pairs: readonly {
    readonly list: Herkunft;
    readonly register: Herkunft;
    readonly zone: Paar["zone"];
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
  readonly onlyList: readonly Herkunft[];
  readonly onlyRegister: readonly Herkunft[];
  readonly children: readonly {
    readonly register: Herkunft;
    readonly parents: readonly Herkunft[];
    readonly zone: Kind["zone"];
  }[];
  readonly proposals: readonly {
    readonly list: Herkunft;
    readonly verdict: Vorschlag["verdict"];
    readonly grund: string;
    readonly datum: string | null;
    /** The nearest of the register where no pair was found. */
    readonly nearest: Herkunft | null;
  }[];
}

export function abgleichenJson(abgleich: Abgleich): AbgleichenJson {
  return {
    pairs: abgleich.paare.map((paar) => ({
      list: paar.liste.herkunft,
      register: paar.register.herkunft,
      zone: paar.zone,
      score: scoreOf(paar),
      reasons: abgleichReasons(paar, "de"),
    })),
    onlyList: abgleich.nurListe.map(({ herkunft }) => herkunft),
    onlyRegister: abgleich.nurRegister.map(({ herkunft }) => herkunft),
    children: abgleich.kinder.map(({ register, eltern, zone }) => ({
      register: register.herkunft,
      parents: eltern.map(({ herkunft }) => herkunft),
      zone,
    })),
    proposals: abgleich.vorschlaege.map(({ liste, verdict, grund, datum, naechster }) => ({
      list: liste.herkunft,
      verdict,
      grund: vorschlagReason(grund, "de"),
      datum: datum ?? null,
      nearest: naechster?.herkunft ?? null,
    })),
  };
}

/** Sure pairs stand above all others; inside a zone the probability counts, then the bits. */
function scoreOf({ zone, wahrscheinlichkeit, vergleich }: Paar): number {
  const score = (zone === "sicher" ? 200 : 0) + wahrscheinlichkeit * 100 + vergleich.bits / 100;
  return Math.round(score * 1000) / 1000;
}
