import { meldestandOf } from "../../../src/domain/abgleich/meldestand";
import type { Meldung } from "../../../src/domain/abgleich/person";
import { tag } from "./persons";

const STICHTAG = tag("2022-12-31");
const meldung = (changes: Partial<Meldung>): Meldung => ({ wohnung: "", stand: "", eltern: "", ...changes });

/** R7: the day before the Stichtag, the Stichtag, the day after. */
test.each([
  [{ auszug: tag("2022-12-30") }, "weggezogen"],
  [{ auszug: tag("2022-12-31") }, "weggezogen"],
  [{ auszug: tag("2023-01-01") }, "gemeldet"],
  [{ einzug: tag("2022-12-30") }, "gemeldet"],
  [{ einzug: tag("2022-12-31") }, "gemeldet"],
  [{ einzug: tag("2023-01-01") }, "spaeterEingezogen"],
  [{ einzug: tag("2023-01-05") }, "spaeterEingezogen"],
  [{ sterbedatum: tag("2022-12-30") }, "verstorben"],
  [{ sterbedatum: tag("2022-12-31") }, "verstorben"],
  [{ sterbedatum: tag("2023-01-01") }, "gemeldet"],
  [{ wohnung: "neben" as const }, "nebenwohnung"],
  [{ wohnung: "haupt" as const }, "gemeldet"],
  [{ stand: "weggezogen" as const }, "ohneTag"],
  [{ stand: "verstorben" as const }, "ohneTag"],
  [{ stand: "weggezogen" as const, auszug: tag("2023-03-01") }, "gemeldet"],
  [{ auszug: tag("2021-05-01"), einzug: tag("2022-02-01") }, "gemeldet"],
  [{}, "gemeldet"],
])("%j: %s", (changes, kind) => {
  expect(meldestandOf(meldung(changes), STICHTAG).kind).toBe(kind);
});

it("names the day of the strike", () => {
  expect(meldestandOf(meldung({ auszug: tag("2022-12-31") }), STICHTAG)).toEqual({
    kind: "weggezogen",
    datum: "2022-12-31",
  });
});

it("counts who moved out on the Stichtag where the Landkreis has it so", () => {
  expect(meldestandOf(meldung({ auszug: tag("2022-12-31") }), STICHTAG, "zaehlt").kind).toBe("gemeldet");
  expect(meldestandOf(meldung({ auszug: tag("2022-12-30") }), STICHTAG, "zaehlt").kind).toBe("weggezogen");
});
