import { paneRequests, type PaneRequest } from "./paneRequests";

Office.actions.associate(
  "mappePruefen",
  (event: Office.AddinCommands.Event) => void show("mappePruefen", event),
);
Office.actions.associate("hilfeZeigen", (event: Office.AddinCommands.Event) => void show("hilfe", event));

async function show(kind: PaneRequest["kind"], event: Office.AddinCommands.Event): Promise<void> {
  await Office.addin.showAsTaskpane();
  paneRequests.open({ kind });
  event.completed();
}
