import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../i18n/language";
import { werkbankTexts } from "../i18n/werkbankTexts";
import { isDarkPage } from "./darkPage";
import { loadExample } from "./example";
import { startSession } from "./session";
import { WerkbankPage } from "./WerkbankPage";
import "./werkbank.css";

/** The pane beside a workbook, in any browser. */
void start();

async function start(): Promise<void> {
  const language = languageOf(navigator.language);
  const texts = werkbankTexts[language];
  document.documentElement.lang = language;
  document.title = `Integrationsmittel: ${texts.title}`;
  const sheets = element("mappe");
  sheets.setAttribute("aria-label", texts.sheets);
  const session = await startSession(sheets, language, isDarkPage());
  createRoot(element("kopf")).render(
    <StrictMode>
      <WerkbankPage session={session} language={language} pane={element("pane")} />
    </StrictMode>,
  );
  await loadExample(session, texts.exampleName);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`werkbank.html has no element #${id}`);
  return found;
}
