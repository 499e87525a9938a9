import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Fragment, type ReactNode } from "react";
import { fragenTexts } from "../../i18n/fragenTexts";
import { useListenarbeit, useOpenedListenarbeit } from "../listen/listenarbeitContext";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { FailedState } from "../shell/FailedState";
import { Foot } from "../shell/Foot";
import { RowButton } from "../shell/RowButton";
import { RunningState } from "../shell/RunningState";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { gruendeOf, klaerungIn, offeneFragen, type Gruppe } from "./offeneFragen";
import { UngeleseneFragen } from "./UngeleseneFragen";

/** The questions of the year: how many, like ones together, what was answered. */
export function Fragen(): ReactNode {
  const texts = useTexts(fragenTexts);
  return <Screen title={texts.title}>{<Stage />}</Screen>;
}

function Stage(): ReactNode {
  const texts = useTexts(fragenTexts);
  const { arbeit, happened } = useOpenedListenarbeit();
  const { lauf } = arbeit;
  switch (lauf.kind) {
    case "laedt":
      return <RunningState title={texts.loading} />;
    case "nichtGeladen":
      return (
        <FailedState what="notRead" refusal={lauf.refusal} onAgain={() => happened({ kind: "geoeffnet" })} />
      );
    case "wahl":
    case "liest":
    case "nichtGelesen":
      return <UngeleseneFragen />;
    case "gelesen":
      return <Gelesene />;
  }
}

function Gelesene(): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const { open } = useNavigation();
  const { arbeit } = useListenarbeit();
  const offen = offeneFragen(arbeit);
  const beantwortet = klaerungIn(arbeit).filter(({ antwort }) => antwort !== undefined).length;
  const unwritten = arbeit.ungeschrieben.length;
  const toResult = { label: texts.toResult, onClick: () => open({ kind: "listen" }) };
  return (
    <>
      <Body>
        <p className={type.text}>{offen.length === 0 ? texts.none : texts.open(offen.length)}</p>
        {offen.length > 0 && <p className={type.secondary}>{texts.provisional}</p>}
        {unwritten > 0 && <p className={type.secondary}>{texts.unwritten(unwritten)}</p>}
        {offen.length > 0 && (
          <section aria-label={texts.groups}>
            {gruendeOf(offen).map(({ grund, gruppen, alle }) => (
              <Fragment key={grund}>
                <h2 className={mergeClasses(type.group, styles.grund)}>{texts.gruende[grund]}</h2>
                <ul className={type.list}>
                  {alle !== "none" && <li>{row(alle, texts.allGemeinden)}</li>}
                  {gruppen.map((gruppe) => (
                    <li key={gruppe.key}>
                      {row(gruppe, gruppe.gemeinde === "" ? texts.noGemeinde : gruppe.gemeinde)}
                    </li>
                  ))}
                </ul>
              </Fragment>
            ))}
          </section>
        )}
        {beantwortet > 0 && (
          <RowButton
            spoken={texts.answered(beantwortet)}
            title={texts.answered(beantwortet)}
            line={texts.answeredLine}
            lead={<CheckmarkCircle20Regular className={styles.answered} />}
            onClick={() => open({ kind: "beantwortet" })}
          />
        )}
      </Body>
      <Foot
        primary={
          offen.length > 0 ? { label: texts.oneByOne, onClick: () => open({ kind: "frage" }) } : toResult
        }
        {...(offen.length > 0 ? { secondary: toResult } : {})}
      />
    </>
  );

  function row({ key, grund, fragen }: Gruppe, title: string): ReactNode {
    const line = texts.groupLine(fragen.length);
    return (
      <RowButton
        spoken={`${texts.gruende[grund]}, ${title}, ${line}`}
        title={title}
        line={line}
        lead={<QuestionCircle20Regular className={styles.open} />}
        onClick={() => open({ kind: "fragengruppe", gruppe: key })}
      />
    );
  }
}

const useStyles = makeStyles({
  grund: { marginTop: "12px" },
  open: { color: tokens.colorStatusWarningForeground3 },
  answered: { color: tokens.colorPaletteGreenForeground1 },
});
