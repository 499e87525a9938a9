import { Decimal as Library } from "decimal.js";
import { Decimal } from "../../../src/domain/geld/decimal";

it("keeps forty digits and rounds half up, whatever others do to the library", () => {
  Library.set({ precision: 5, rounding: Library.ROUND_DOWN });
  try {
    expect(new Decimal(1).div(3).toFixed()).toBe(`0.${"3".repeat(40)}`);
    expect(new Decimal("2.5").toFixed(0)).toBe("3");
  } finally {
    Library.set({ defaults: true });
  }
});
