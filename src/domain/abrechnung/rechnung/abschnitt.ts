import { zeitraumOfQuartal, type Quartal } from "../../zeit/quartal";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { UstFestlegung } from "../umsatzsteuer/ustFestlegung";
import type { Vereinbarung, Vereinbarungsfassung } from "../vereinbarung/vereinbarung";
import { commonDays, daysWithout, geltungenIn } from "../zeitreihe";

/** Days of one quarter on which the agreement and its VAT treatment stay the same. */
export interface Abschnitt {
  readonly quartal: Quartal;
  readonly zeitraum: Zeitraum;
  readonly fassung: Vereinbarungsfassung;
  /** "none" before anybody decided anything. */
  readonly festlegung: UstFestlegung | "none";
}

/** The days of service of a year in order, cut where the quarter, the agreement or the VAT treatment changes. */
export function abschnitteOf(vereinbarung: Vereinbarung, jahr: number): readonly Abschnitt[] {
  const { laufzeit, fassungen } = vereinbarung;
  return quartaleOf(jahr).flatMap((quartal) => {
    const service = commonDays(laufzeit, zeitraumOfQuartal(quartal));
    if (service === "none") return [];
    return geltungenIn(fassungen, service).flatMap(({ zeile: fassung, gilt }) =>
      festlegungenIn(vereinbarung.umsatzsteuer, gilt).map(({ festlegung, zeitraum }) => ({
        quartal,
        zeitraum,
        fassung,
        festlegung,
      })),
    );
  });
}

export function behandlungIn({ festlegung }: Abschnitt): UstFestlegung["behandlung"] {
  return festlegung === "none" ? "ungeklaert" : festlegung.behandlung;
}

export function quartaleOf(jahr: number): readonly Quartal[] {
  return ([1, 2, 3, 4] as const).map((nummer) => ({ jahr, nummer }));
}

export function isSameQuartal(one: Quartal, other: Quartal): boolean {
  return one.jahr === other.jahr && one.nummer === other.nummer;
}

function festlegungenIn(
  festlegungen: readonly UstFestlegung[],
  zeitraum: Zeitraum,
): readonly { readonly festlegung: UstFestlegung | "none"; readonly zeitraum: Zeitraum }[] {
  const decided = geltungenIn(festlegungen, zeitraum).map(({ zeile, gilt }) => ({
    festlegung: zeile,
    zeitraum: gilt,
  }));
  const open = daysWithout(
    zeitraum,
    decided.map(({ zeitraum }) => zeitraum),
  ).map((zeitraum) => ({ festlegung: "none" as const, zeitraum }));
  return [...decided, ...open].sort((one, other) => (one.zeitraum.von < other.zeitraum.von ? -1 : 1));
}
