import { zeitraum } from "../../src/functions/functions";

/** The two things of Excel that a function needs when it refuses. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { notAvailable: "#N/A" } },
    Office: { context: { displayLanguage: "de-DE" } },
  });
});

test.each([
  [2025, 43831, 44926], // 01.01.2020 and 31.12.2022 as Excel counts days
  [2029, 45292, 46387], // 01.01.2024 and 31.12.2026
])("INTM.ZEITRAUM(%s) fills two cells", (jahr, von, bis) => {
  expect(zeitraum(jahr)).toEqual([[von, bis]]);
});

test.each([2024, 2030, 2025.5])("INTM.ZEITRAUM(%s) is #NV with a sentence", (jahr) => {
  let refusal: unknown;
  try {
    zeitraum(jahr);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({
    code: "#N/A",
    message: `Für ${jahr} ist kein Zeitraum hinterlegt. Tragen Sie den ersten und den letzten Tag selbst ein, mit Quelle.`,
  });
});
