import type { Workbook } from "../../src/workbook/workbook";
import { launchChromium } from "../support/chromium";
import { modelFromSpec } from "../support/office/model/modelFromSpec";
import type { WorkbookModel } from "../support/office/model/workbookModel";
import { portPage } from "../support/office/port/portPage";
import { startOfficeHost, type OfficeHost } from "../support/office/startOfficeHost";
import type { Measurement } from "./measurement";

const ROWS = 100_000;
const COLUMNS = 12;

/** Round trips through the real Office.js: what counts in Excel, where each takes a fifth of a second or more. */
export async function benchOffice(): Promise<readonly Measurement[]> {
  const [folder, browser] = await Promise.all([portPage(), launchChromium()]);
  const host = await startOfficeHost({ spec: { sheets: [] }, folder, page: "port.html", browser });
  try {
    return [await benchReading(host), await benchWriting(host)];
  } finally {
    await host.close();
    await browser.close();
  }
}

async function benchReading(host: OfficeHost): Promise<Measurement> {
  host.open(stateList());
  const { trips, bytes, ms } = await measure(host, async () => host.frame.evaluate(readList));
  return {
    name: "Office.js: read 100,000 x 12 with values and strike-through",
    value: trips,
    unit: "round trips",
    target: "1 to survey, 1 per MB of values and number formats, 1 per MB of rows that are struck in part",
    note: `${megabytes(bytes)} of answers in ${ms.toFixed(0)} ms`,
  };
}

async function benchWriting(host: OfficeHost): Promise<Measurement> {
  host.open(modelFromSpec({ sheets: [{ name: "Liste", cells: { A1: { value: "Name" } } }] }));
  const { trips, bytes, ms } = await measure(host, async () => host.frame.evaluate(writeRegister));
  return {
    name: "Office.js: write 5,000 x 15 with looks, table and choices",
    value: trips,
    unit: "round trips",
    target: "2 to look, 1 per MB to stage, 1 to bring it to its place, 1 for the print set-up",
    note: `${megabytes(bytes)} of requests and answers in ${ms.toFixed(0)} ms`,
  };
}

async function measure(
  host: OfficeHost,
  work: () => Promise<boolean>,
): Promise<{ readonly trips: number; readonly bytes: number; readonly ms: number }> {
  const from = host.syncs.length;
  const start = performance.now();
  if (!(await work())) throw new Error("the measured work failed");
  const ms = performance.now() - start;
  const syncs = host.syncs.slice(from);
  return {
    trips: syncs.length,
    bytes: syncs.reduce((sum, sync) => sum + sync.requestBytes + sync.answerBytes, 0),
    ms,
  };
}

/** One row in twenty is struck, one in a hundred only in the name. */
function stateList(): WorkbookModel {
  const model = modelFromSpec({ sheets: [{ name: "Liste", cells: {} }] });
  const sheet = model.sheet("Liste");
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const isDate = column % 4 === 3;
      const struck = row % 20 === 0 || (row % 100 === 7 && column === 1);
      sheet.put(row, column, {
        value: isDate ? 40_000 + (row % 5000) : `Wert ${row} ${column}`,
        ...(isDate ? { numberFormat: "dd.mm.yyyy" } : {}),
        ...(struck ? { struck } : {}),
      });
    }
  }
  return model;
}

interface PortPage {
  readonly port: { readonly workbook: Workbook };
}

async function readList(): Promise<boolean> {
  await Office.onReady();
  const content = await (globalThis as unknown as PortPage).port.workbook.read("Liste");
  return (
    content.ok && content.value.rows.length === 100_000 && content.value.formatAt(7, 1)?.strike === "whole"
  );
}

async function writeRegister(): Promise<boolean> {
  await Office.onReady();
  const styles = ["text", "kennung", "betrag", "anzahl", "datum"] as const;
  const result = await (globalThis as unknown as PortPage).port.workbook.apply([
    {
      kind: "replace",
      layout: {
        ...{ subject: "Messung", version: 1, title: "Messung", note: "", tab: "ergebnis", frozenColumns: 1 },
        personenbezogen: false,
        columns: Array.from({ length: 15 }, (_, index) => ({
          header: `Spalte ${index}`,
          width: 12,
          style: styles[index % 5] ?? "text",
        })),
        rows: Array.from({ length: 5000 }, (_, row) => ({
          cells: Array.from({ length: 15 }, (__, index) =>
            index % 5 < 2 ? `Wert ${row} ${index}` : row + index / 100,
          ),
          ...(row % 3 === 0 ? { tone: "gestrichen" as const } : {}),
        })),
      },
    },
  ]);
  return result.ok;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
