import { alignRows, appliedOf, combinePlan } from "../../../src/workbook/excel/combinePlan";
import { append, replace, row, zuteilung } from "../../contract/specs/zuteilung";

const A = row("a", "1", 1, null);
const B = row("b", "2", 2, null);

test.each([
  {
    case: "rows to rows",
    plan: [append({ rows: [A] }), append({ rows: [B] })],
    kind: "append",
    rows: [A, B],
  },
  {
    case: "rows to content",
    plan: [replace({ rows: [A] }), append({ rows: [B] })],
    kind: "replace",
    rows: [A, B],
  },
  {
    case: "content over rows",
    plan: [append({ rows: [A] }), replace({ rows: [B] })],
    kind: "replace",
    rows: [B],
  },
  {
    case: "content over content",
    plan: [replace({ rows: [A] }), replace({ rows: [B] })],
    kind: "replace",
    rows: [B],
  },
])("joins $case", ({ plan, kind, rows }) => {
  expect(combinePlan(plan)).toMatchObject({ ok: true, value: [{ kind, layout: { rows } }] });
});

test("keeps different sheets apart, in their order", () => {
  const combined = combinePlan([replace(), append({ jahr: 2026 }), replace({ subject: "Übersicht" })]);
  expect(combined.ok && combined.value.map(({ layout }) => `${layout.subject} ${layout.jahr ?? ""}`)).toEqual(
    [...["Zuteilung 2025", "Zuteilung 2026", "Übersicht 2025"]],
  );
});

test("refuses rows with a column that the content before them lacks", () => {
  const other = [{ header: "Hinweis", width: 10, style: "text" as const }];
  expect(combinePlan([replace(), append({ columns: other, rows: [{ cells: ["x"] }] })])).toEqual({
    ok: false,
    refusal: { kind: "spalteFehlt", sheet: "IntM Zuteilung 2025", column: "Hinweis" },
  });
});

test.each([
  { isNew: true, changes: ["neu", "ergaenzt", "ersetzt"] },
  { isNew: false, changes: ["ergaenzt", "ergaenzt", "ersetzt"] },
])("says what each write did (new sheet: $isNew)", ({ isNew, changes }) => {
  const applied = appliedOf([append({ rows: [A] }), append({ rows: [A, B] }), replace()], () => ({
    sheet: "x",
    isNew,
  }));
  expect(applied.map(({ change }) => change)).toEqual(changes);
  expect(applied.map(({ rows }) => rows)).toEqual([1, 2, 2]);
});

test("puts cells and their looks under the headers of the sheet", () => {
  const rows = [
    { ...row("Neudorf", "00123", 4, "offen"), cellLayouts: { 3: { style: "eingabe" as const } } },
  ];
  expect(alignRows(rows, zuteilung().columns, ["Betrag", "Notiz", "Gemeinde", "Stand", "AGS"])).toEqual({
    ok: true,
    value: [{ cells: [4, null, "Neudorf", "offen", "00123"], cellLayouts: { 3: { style: "eingabe" } } }],
  });
});
