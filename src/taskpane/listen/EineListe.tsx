import type { ReactNode } from "react";
import { listenTexts } from "../../i18n/listenTexts";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { useListenarbeit } from "./listenarbeitContext";
import { ListePlace } from "./ListePlace";
import { Spalten } from "./Spalten";
import { useJudged } from "./useJudged";

/** What was recognised of one list; a column can be put right with one choice. */
export function EineListe({ at }: { readonly at: number }): ReactNode {
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const { arbeit } = useListenarbeit();
  const { back } = useNavigation();
  const said = useJudged();
  const { lauf } = arbeit;
  const liste = lauf.kind === "gelesen" ? lauf.uebersicht.listen[at] : undefined;
  return (
    <Screen title={texts.liste}>
      <Body>
        {liste !== undefined && (
          <>
            <ListePlace liste={liste} />
            <p className={type.text} role="status">
              {texts.together(said)}
            </p>
            <Spalten liste={liste} />
          </>
        )}
      </Body>
      <Foot primary={{ label: texts.done, onClick: back }} promise={texts.readPromise} />
    </Screen>
  );
}
