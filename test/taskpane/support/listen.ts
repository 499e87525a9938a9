import fs from "node:fs";
import path from "node:path";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { openWorkbook } from "../../../src/workbook/xlsx/openWorkbook";

const FAELLE = path.resolve(__dirname, "../../faelle/listen");

/** The workbook of examples/: one list of 15 rows, two of them doubtful. */
export async function beispiel(): Promise<FileWorkbook> {
  return opened(fs.readFileSync(path.resolve(__dirname, "../../../examples/beispiel.xlsx")));
}

/** The same workbook after it was closed and opened again. */
export async function reopened(workbook: FileWorkbook): Promise<FileWorkbook> {
  return opened(await workbook.save());
}

/** A file of the example cases, as a clerk picks it. */
export function datei(...names: readonly string[]): File {
  const bytes = new Uint8Array(fs.readFileSync(path.join(FAELLE, ...names)));
  const file = new File([bytes], names.at(-1) ?? "");
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

/** From the steps to the result of the proposed sheets and the files. */
export async function readListen(user: UserEvent, files: readonly File[] = []): Promise<void> {
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  await screen.findByRole("button", { name: "Listen lesen" });
  if (files.length > 0) await user.upload(screen.getByLabelText("Dateien wählen …"), [...files]);
  await user.click(screen.getByRole("button", { name: "Listen lesen" }));
  await screen.findByRole("heading", { name: "Ergebnis" });
}

/** The three tiles: gezählt, gestrichen, zu klären. */
export function tiles(): readonly string[] {
  return ["gezählt", "gestrichen", "zu klären"].map(
    (word) =>
      screen.getByText(word, { selector: "dt" }).parentElement?.querySelector("dd")?.textContent ?? "",
  );
}

async function opened(bytes: Uint8Array): Promise<FileWorkbook> {
  const result = await openWorkbook(new Uint8Array(bytes), "Mappe.xlsx");
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}
