import { render, screen } from "@testing-library/react";
import { NoPane } from "../../src/taskpane/NoPane";

test.each([
  ["keinExcel", "de", "Dieses Add-in arbeitet nur in Excel. Öffnen Sie in Excel die Mappe mit der Liste."],
  ["keinExcel", "en", "This add-in works in Excel only. Open the workbook with the list in Excel."],
  [
    "keinSharedRuntime",
    "de",
    "Dieses Excel ist zu alt für das Add-in. Nötig ist Excel 2021, Microsoft 365 oder Excel im Web.",
  ],
  [
    "keineAntwort",
    "de",
    "Excel antwortet nicht. Schließen Sie diesen Bereich und öffnen Sie ihn noch einmal.",
  ],
] as const)("%s in %s is one sentence", (why, language, sentence) => {
  render(<NoPane why={why} language={language} />);
  expect(screen.getByRole("alert")).toHaveTextContent(sentence);
});
