import type { ReactNode } from "react";
import { isListe, type BlattBefund, type MappenBefund } from "../../application/checkMappe";
import { pruefenTexts } from "../../i18n/pruefenTexts";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { BlattRow } from "./BlattRow";

/** What the check found: one sentence, then each sheet with a way to it. */
export function Befund({ befund }: { readonly befund: MappenBefund }): ReactNode {
  const type = useTypography();
  const texts = useTexts(pruefenTexts);
  const { blaetter } = befund;
  const listen = blaetter.filter(isListe).length;
  return (
    <>
      <p className={type.text}>{texts.found(blaetter.length, listen)}</p>
      {listen === 0 && <p className={type.secondary}>{texts.wanted}</p>}
      <ul className={type.list} aria-label={texts.sheets}>
        {blaetter.map((blatt: BlattBefund) => (
          <li key={blatt.name}>
            <BlattRow blatt={blatt} />
          </li>
        ))}
      </ul>
    </>
  );
}
