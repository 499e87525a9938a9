import { makeStaticStyles } from "@fluentui/react-components";
import { StrictMode, type ReactNode } from "react";
import { createRoot, type RootOptions } from "react-dom/client";
import { languageOf } from "../i18n/language";
import { App } from "./App";
import { NoPane } from "./NoPane";
import { excelServices } from "./wiring/excelServices";
import { officeState, type OfficeState } from "./wiring/officeState";

/** The pane in Excel. */
void officeState().then((state) => {
  const language = languageOf(state === "excel" ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  createRoot(paneElement(), QUIET).render(
    <StrictMode>
      <Page />
      {contentFor(state)}
    </StrictMode>,
  );

  function contentFor(is: OfficeState): ReactNode {
    return is === "excel" ? <App services={excelServices()} /> : <NoPane why={is} language={language} />;
  }
});

/** React would write a caught bug to the console: its message could hold a person's name. */
const QUIET: RootOptions = { onCaughtError: () => undefined };

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element #pane");
  return element;
}

function Page(): ReactNode {
  usePageStyles();
  return null;
}

const usePageStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0, overflow: "hidden" },
});
