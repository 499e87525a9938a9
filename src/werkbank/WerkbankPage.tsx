import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { now } from "../application/clock";
import { VERSION } from "../application/version";
import type { Language } from "../i18n/language";
import { App } from "../taskpane/App";
import type { PaneServices } from "../taskpane/services";
import { workerListenDienst } from "../taskpane/worker/workerListenDienst";
import { isDarkPage, useDarkPage } from "./darkPage";
import { Header } from "./Header";
import type { Session } from "./session";

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly pane: HTMLElement;
}

/** Header and pane around the workbook that Univer shows. */
export function WerkbankPage({ session, language, pane }: Props): ReactNode {
  const { mappe, isUnsaved } = useSyncExternalStore(session.subscribe, session.state);
  const isDark = useDarkPage();
  useEffect(() => session.view.setDark(isDark), [session, isDark]);
  useEffect(() => (isUnsaved ? warnBeforeLeaving() : undefined), [isUnsaved]);
  const services = useMemo<PaneServices | undefined>(
    () =>
      mappe === "keine"
        ? undefined
        : {
            workbook: mappe.workbook,
            view: session.view,
            formulas: mappe.formulas,
            listen: workerListenDienst(mappe.workbook),
            language,
            isDark: isDarkPage,
            now,
            version: VERSION,
          },
    [mappe, session, language],
  );
  return (
    <>
      <Header session={session} language={language} isDark={isDark} />
      {mappe !== "keine" && services && createPortal(<App key={mappe.number} services={services} />, pane)}
    </>
  );
}

/** The browser asks in its own words. */
function warnBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
