import fs from "node:fs";
import { readFile } from "../../src/workbook/xlsx/readFile";
import { value } from "../application/runFall";
import { modelOfSheets } from "../support/listen/modelOfSheets";
import { startOfficeHost } from "../support/office/startOfficeHost";

/** The pictures of docs/handbuch.md, drawn anew from the built pane and the example workbook: npm run bilder. */
test("the handbook's pictures", async () => {
  const host = await startOfficeHost({
    spec: { sheets: [{ name: "Notizen", cells: {} }] },
    folder: "dist/pane",
    page: "taskpane.html",
  });
  const { frame, page } = host;
  const shot = (name: string) => page.screenshot({ path: `docs/bilder/${name}.png` });
  const click = (name: string | RegExp) => frame.getByRole("button", { name }).first().click();
  const bytes = new Uint8Array(fs.readFileSync("examples/beispiel.xlsx"));
  host.open(modelOfSheets(value(await readFile(bytes, "beispiel.xlsx"))));

  await frame.getByRole("button", { name: "Einstellungen" }).waitFor();
  await shot("start");

  await click("Mappe prüfen");
  await frame.getByRole("button", { name: /^Liste,/u }).waitFor();
  await shot("mappe-pruefen");
  await click("Verwerfen");

  await click("Einstellungen");
  await frame.getByLabel("Landesmittel in Euro").fill("40.000.000");
  await frame.getByLabel("Zuteilungsquote", { exact: true }).fill("3,77 %");
  await shot("einstellungen");
  await click(/^Jahr 2025/u);
  await frame.getByLabel(/Kürzel/u).fill("M. B.");
  await click("In die Mappe schreiben");
  await frame.getByText(/Geschrieben um/u).waitFor();
  await click("Zu den Schritten");

  await click(/Rücklauf einlesen/u);
  await frame.getByRole("checkbox").first().waitFor();
  await click("Listen lesen");
  await frame.getByRole("heading", { name: "Ergebnis" }).waitFor();
  await shot("ruecklauf");

  await click(/Fragen? beantworten/u);
  await frame.getByRole("button", { name: "Nacheinander" }).click();
  await frame.getByText(/^Frage 1 von/u).waitFor();
  await shot("frage");
  await host.close();
});
