import { makeStyles, tokens } from "@fluentui/react-components";
import { Calendar20Regular } from "@fluentui/react-icons/svg/calendar";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { Receipt20Regular } from "@fluentui/react-icons/svg/receipt";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactNode } from "react";
import { homeTexts } from "../../i18n/homeTexts";
import { workbookSentence } from "../../i18n/workbookTexts";
import { useNavigation, type Page } from "../navigation";
import { useServices } from "../servicesContext";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { HomeLinks } from "./HomeLinks";
import { NextCard } from "./NextCard";
import { DANACH, SECHS_SCHRITTE, type Schritt } from "./schritte";
import { standOf } from "./standOf";
import { StepRow } from "./StepRow";
import { useSheets } from "./useSheets";

/** Where one is, what is next: the steps with what is done. */
export function Home(): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(homeTexts);
  const language = useLanguage();
  const { version } = useServices();
  const { open } = useNavigation();
  const found = useSheets();
  const sheets = found !== "liest" && found.ok ? found.value : [];

  return (
    <Screen title={texts.title} top>
      <Body>
        {found !== "liest" && !found.ok && (
          <p role="alert" className={type.text}>
            {workbookSentence(found.refusal, language)}
          </p>
        )}
        {found !== "liest" && found.ok && <NextCard sheets={sheets} />}
        <ol className={type.list}>{SECHS_SCHRITTE.map((schritt, index) => row(schritt, index + 1))}</ol>
        <h2 className={type.group}>{texts.afterwards}</h2>
        <ul className={type.list}>{DANACH.map((schritt) => row(schritt, iconOf(schritt)))}</ul>
        <HomeLinks />
      </Body>
      <Foot
        promise={
          <span className={styles.foot}>
            <ShieldCheckmark20Regular className={styles.shield} aria-hidden />
            <span className={styles.promise}>{texts.promise}</span>
            <span>{texts.version(version)}</span>
          </span>
        }
      />
    </Screen>
  );

  function row(schritt: Schritt, lead: number | ReactNode): ReactNode {
    return (
      <StepRow
        key={schritt.id}
        schritt={schritt}
        stand={standOf(schritt, sheets)}
        lead={lead}
        onOpen={() => open(pageOf(schritt))}
      />
    );
  }
}

function pageOf({ id }: Schritt): Page {
  return id === "ruecklaufEinlesen" ? { kind: "listen" } : { kind: "schritt", schritt: id };
}

function iconOf({ id }: Schritt): ReactNode {
  if (id === "rechnungen") return <Receipt20Regular />;
  return id === "nachweis" ? <ClipboardTaskListLtr20Regular /> : <Calendar20Regular />;
}

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  shield: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  promise: { flexGrow: 1 },
});
