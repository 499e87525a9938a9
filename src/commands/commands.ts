import { paneRequests, type PaneRequest } from "./paneRequests";

Office.actions.associate(
  "mappePruefen",
  (event: Office.AddinCommands.Event) => void show("mappePruefen", event),
);
Office.actions.associate(
  "formelnInWerte",
  (event: Office.AddinCommands.Event) => void show("formelnInWerte", event),
);
Office.actions.associate("hilfeZeigen", (event: Office.AddinCommands.Event) => void show("hilfe", event));

/** Office waits for `completed`, whatever happens. */
async function show(kind: PaneRequest["kind"], event: Office.AddinCommands.Event): Promise<void> {
  try {
    paneRequests.open({ kind });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
