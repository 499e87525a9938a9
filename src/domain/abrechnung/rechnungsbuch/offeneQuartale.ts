import { partsOf, type Tag } from "../../zeit/tag";
import { zeitraumOfQuartal, type Quartal } from "../../zeit/quartal";
import { quartaleOf } from "../rechnung/abschnitt";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import { commonDays, daysWithout } from "../zeitreihe";
import { geltendeIn, type Bucheintrag } from "./rechnungsbuch";

/** Quarters that are over and have days of service that no invoice covers, the oldest first. */
export function offeneQuartale(
  { nummer, laufzeit }: Vereinbarung,
  buch: readonly Bucheintrag[],
  heute: Tag,
): readonly Quartal[] {
  const billed = geltendeIn(buch)
    .filter(({ vereinbarung, art }) => vereinbarung === nummer && art === "rechnung")
    .map(({ zeitraum }) => zeitraum);
  const first = partsOf(laufzeit.von).year;
  const years = partsOf(heute < laufzeit.bis ? heute : laufzeit.bis).year - first + 1;
  return Array.from({ length: Math.max(0, years) }, (_, index) => first + index)
    .flatMap(quartaleOf)
    .filter((quartal) => {
      const service = commonDays(laufzeit, zeitraumOfQuartal(quartal));
      if (service === "none" || zeitraumOfQuartal(quartal).bis >= heute) return false;
      return daysWithout(service, billed).length > 0;
    });
}
