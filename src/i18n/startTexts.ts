import type { Texts, Twin } from "./language";

/** What is said where the pane itself cannot start. */
const de = {
  keinExcel: "Dieses Add-in arbeitet nur in Excel. Öffnen Sie in Excel die Mappe mit der Liste.",
  keineAntwort: "Excel antwortet nicht. Schließen Sie diesen Bereich und öffnen Sie ihn noch einmal.",
};

const en: Twin<typeof de> = {
  keinExcel: "This add-in works in Excel only. Open the workbook with the list in Excel.",
  keineAntwort: "Excel does not answer. Close this pane and open it again.",
};

export const startTexts: Texts<typeof de> = { de, en };
