import type { Jahreswerte } from "../../../src/domain/einstellung/einstellungen";
import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { serialOf } from "../../../src/workbook/serial";
import { ANGABEN } from "../../../src/writing/einstellungen/angaben";
import type { CellInput } from "../../../src/workbook/plan";
import { tag } from "../../support/tag";

const WERTE: Jahreswerte = {
  jahr: 2025,
  kreisbetrag: betragOf(88391000n),
  vorwegabzug: betragOf(1050n),
  status: "endgueltig",
  mitteilung: tag("2024-03-15"),
  verfahren: "satz3",
  kostenJeStelle: betragOf(8585000n),
  vollzeitstunden: new Decimal("39.5"),
  fristRuecklauf: tag("2024-01-15"),
  fristEntscheidung: tag("2024-05-31"),
};

it("reads back every value that it writes", () => {
  const read = ANGABEN.flatMap(({ toCell, fromCell }) => {
    const cell = stored(toCell(WERTE));
    return cell === null ? [] : [fromCell(cell, 1900)];
  });
  const values = read.map((one) => (one.ok ? one.value : one.refusal));
  expect(Object.assign({ jahr: 2025 }, ...values)).toEqual(WERTE);
});

test.each([
  ["Status der Mittel", "vielleicht"],
  ["Rundung", "halb"],
  ["Vollzeitstunden", "0"],
  ["Vollzeitstunden", "169"],
  ["Vollzeitstunden", -39],
  ["Kreisbetrag", "viel"],
  ["Frist Entscheidung", "31.02.2024"],
])("refuses as %s: %s", (label, cell) => {
  const angabe = ANGABEN.find((one) => one.label === label);
  expect(angabe?.fromCell(cell, 1900)).toEqual({ ok: false, refusal: "keineAngabe" });
});

test.each(["Status der Mittel", "Rundung"])(
  "offers choices for %s that Excel keeps in one validation",
  (label) => {
    const choices = ANGABEN.find((one) => one.label === label)?.cell.choices ?? [];
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.filter((choice) => choice.includes(","))).toEqual([]);
    expect(choices.join(",").length).toBeLessThan(255);
  },
);

/** What a workbook keeps of what we write. */
function stored(cell: CellInput): string | number | null {
  if (cell === null || typeof cell === "string" || typeof cell === "number") return cell;
  if (typeof cell === "object" && "date" in cell) return serialOf(cell.date, 1900);
  throw new Error("not a value of a setting");
}
