import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { paneRequests, type PaneRequests } from "../commands/paneRequests";
import { SessionContext, type Session } from "./kuerzel/session";
import type { Page } from "./navigation";
import { Pane } from "./Pane";
import type { PaneServices } from "./services";
import { ServicesContext } from "./servicesContext";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { SpeechContext, speechIn } from "./speech";
import { DARK, LIGHT } from "./theme/brand";
import { useIsDark } from "./theme/useIsDark";

interface Props {
  readonly services: PaneServices;
  readonly start?: Page;
  /** Where the ribbon asks for pages. */
  readonly requests?: PaneRequests;
}

/** The pane, wherever it runs. It fills the height of the element it stands in. */
export function App({ services, start = START, requests = paneRequests }: Props): ReactNode {
  const styles = useStyles();
  const { language } = services;
  const dark = useIsDark(services.isDark);
  const speech = useMemo(() => speechIn(language), [language]);
  const [kuerzel, setKuerzel] = useState("");
  const session = useMemo<Session>(() => ({ kuerzel, setKuerzel }), [kuerzel]);
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} className={styles.pane} lang={language}>
      <ServicesContext value={services}>
        <SpeechContext value={speech}>
          <SessionContext value={session}>
            <ErrorBoundary>
              <Pane start={start} requests={requests} />
            </ErrorBoundary>
          </SessionContext>
        </SpeechContext>
      </ServicesContext>
    </FluentProvider>
  );
}

const START: Page = { kind: "start" };

const useStyles = makeStyles({ pane: { height: "100%", minHeight: 0 } });
