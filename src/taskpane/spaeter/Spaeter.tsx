import type { ReactNode } from "react";
import { homeTexts } from "../../i18n/homeTexts";
import type { SchrittId } from "../home/schritte";
import { Body } from "../shell/Body";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

/** A step of the procedure that this version does not have yet: said in one sentence. */
export function Spaeter({ schritt }: { readonly schritt: SchrittId }): ReactNode {
  const type = useTypography();
  const texts = useTexts(homeTexts);
  return (
    <Screen title={texts.steps[schritt]}>
      <Body>
        <p className={type.text}>{texts.comesLater}</p>
      </Body>
    </Screen>
  );
}
