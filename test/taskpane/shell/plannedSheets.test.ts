import { plannedSheets } from "../../../src/taskpane/shell/plannedSheets";
import type { SheetLayout, SheetWrite } from "../../../src/workbook/plan";
import type { SheetInfo } from "../../../src/workbook/workbook";

const UEBERSICHT_2025: SheetInfo = {
  name: "Unsere Übersicht",
  visible: true,
  head: ["Übersicht 2025", "IntM Übersicht v1 · 2025"],
};

test.each<{ case: string; write: SheetWrite; sheets: readonly SheetInfo[]; planned: object }>([
  {
    case: "a sheet that is missing is new, under the name it will get",
    write: { kind: "replace", layout: layout(46) },
    sheets: [],
    planned: { sheet: "IntM Übersicht 2025", change: "neu", rows: 46 },
  },
  {
    case: "a sheet is found by its mark, whatever its name",
    write: { kind: "replace", layout: layout(46) },
    sheets: [UEBERSICHT_2025],
    planned: { sheet: "Unsere Übersicht", change: "ersetzt", rows: 46 },
  },
  {
    case: "rows are added to what is there",
    write: { kind: "append", layout: layout(1) },
    sheets: [UEBERSICHT_2025],
    planned: { sheet: "Unsere Übersicht", change: "ergaenzt", rows: 1 },
  },
  {
    case: "another year is another sheet",
    write: { kind: "append", layout: layout(1) },
    sheets: [{ ...UEBERSICHT_2025, head: ["Übersicht 2024", "IntM Übersicht v1 · 2024"] }],
    planned: { sheet: "IntM Übersicht 2025", change: "neu", rows: 1 },
  },
])("$case", ({ write, sheets, planned }) => {
  expect(plannedSheets([write], sheets)).toEqual([planned]);
});

function layout(rows: number): SheetLayout {
  return {
    subject: "Übersicht",
    version: 1,
    jahr: 2025,
    title: "Übersicht 2025",
    note: "",
    tab: "ergebnis",
    columns: [{ header: "Gemeinde", width: 26, style: "text" }],
    rows: Array.from({ length: rows }, () => ({ cells: ["Musterdorf"] })),
    frozenColumns: 1,
    personenbezogen: false,
  };
}
