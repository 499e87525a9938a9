import { entryOf, readZip, textOf, writeZip } from "../../../../src/workbook/xlsx/zip/zip";
import { zipOf } from "../support/storeZip";
import { unzip } from "../support/unzip";

const FILES = { "a.txt": "Äpfel\n".repeat(500), "ordner/ü.xml": "<x/>", "leer.txt": "" };

it("reads what another program packed", async () => {
  const entries = readZip(zipOf(FILES));
  if (entries === "damaged") throw new Error(entries);
  const texts = await Promise.all(entries.map(async (entry) => [entry.name, await textOf(entry)] as const));
  expect(Object.fromEntries(texts)).toEqual(FILES);
});

it("writes what another program unpacks", async () => {
  const entries = await Promise.all(Object.entries(FILES).map(async ([name, text]) => entryOf(name, text)));
  expect(unzip(writeZip(entries))).toEqual(FILES);
});

it("hands on what it has read, byte for byte", () => {
  const entries = readZip(zipOf(FILES));
  if (entries === "damaged") throw new Error(entries);
  expect(readZip(writeZip(entries))).toEqual(entries);
});

test.each([
  ["nothing", new Uint8Array()],
  ["a text", new TextEncoder().encode("PK and nothing else that a zip would have in it")],
  ["a zip without its end", zipOf(FILES).slice(0, -30)],
  ["a zip without its beginning", zipOf(FILES).slice(10)],
])("%s is damaged", (_, bytes) => {
  expect(readZip(bytes)).toBe("damaged");
});
