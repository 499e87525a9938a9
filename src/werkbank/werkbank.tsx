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
  const pane = element("pane", texts.pane);
  document.documentElement.lang = language;
  document.title = `Integrationsmittel: ${texts.title}`;
  const session = await startSession(element("mappe", texts.sheets), language, isDarkPage());
  createRoot(element("kopf", texts.title)).render(
    <StrictMode>
      <WerkbankPage session={session} language={language} pane={pane} />
    </StrictMode>,
  );
  await loadExample(session, texts.exampleName);
}

function element(id: string, label: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`werkbank.html has no element #${id}`);
  found.setAttribute("aria-label", label);
  return found;
}
