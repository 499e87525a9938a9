import { isCellError } from "../../workbook/cell";
import type { SheetContent } from "../../workbook/sheetContent";
import type { Rolle } from "../columns/rolle";
import { findListen } from "../findListen";
import { cellText } from "../text/cellText";
import type { Feldname } from "./felder";
import type { Personentabelle } from "./readPersonen";
import { spaltenOf, tabelleIn } from "./spaltenIn";

/** The lists of the county in a sheet, found as everywhere else; a plain table is taken as it is. */
export function findPersonenlisten(content: SheetContent): readonly Personentabelle[] {
  const listen =
    content.name === "" ? [] : findListen(content).filter(({ personenzeilen }) => personenzeilen.length > 0);
  if (listen.length === 0) return findRegister(content);
  return listen.map(({ spalten, personenzeilen }) => {
    const headers = new Map(spalten.map(({ index, header }) => [index, header]));
    const width = Math.max(0, ...headers.keys()) + 1;
    const own = new Map(spaltenOf(Array.from({ length: width }, (_, index) => headers.get(index) ?? "")));
    for (const { rolle, index } of spalten) {
      const feld = NAMEN.get(rolle);
      if (feld !== undefined) own.set(feld, index);
    }
    if (own.get("name") === own.get("familienname")) own.delete("name");
    return {
      content,
      zeilen: personenzeilen,
      spalten: own,
      nameHeader: headers.get(own.get("name") ?? -1) ?? "",
    };
  });
}

const NAMEN: ReadonlyMap<Rolle, Feldname> = new Map([
  ["familienname", "familienname"],
  ["vorname", "vornamen"],
  ["name", "name"],
  ["geburt", "geburt"],
  ["zuweisung", "zuweisung"],
]);

/** An export of the register: one table with a header, every row below it with a name is a person. */
export function findRegister(content: SheetContent): readonly Personentabelle[] {
  const tabelle = tabelleIn(content);
  if (tabelle === "keineTabelle") return [];
  const { kopf, spalten } = tabelle;
  const geburt = spalten.get("geburt") ?? -1;
  const zeilen = content.rows.flatMap((row, at) => {
    const value = row[geburt] ?? null;
    const isHeader =
      typeof value === "string" && !isCellError(value) && !/\d/u.test(value) && value.trim().length > 3;
    return at > kopf && !isHeader ? [at] : [];
  });
  return [
    { content, zeilen, spalten, nameHeader: cellText(content.rows[kopf]?.[spalten.get("name") ?? -1]) },
  ];
}
