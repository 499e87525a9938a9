import type { ListenVorgaben } from "../../../src/application/listenDienst";
import { Decimal } from "../../../src/domain/geld/decimal";
import { betragOf } from "../../../src/domain/geld/betrag";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";
import { plainStand, plainVorgaben, standOf, vorgabenOf } from "../../../src/taskpane/worker/plain";
import { value } from "../../application/runFall";
import { LEERER_STAND } from "../../application/vorgabenOfFall";
import { tag } from "../../support/tag";

it.each(["3,77", "0,0377", "100 %", "0,5 %", "3,77123456789012345", "0,000001 %"])(
  "the quota %s arrives as it was sent",
  (input) => {
    const quote = value(parseZuteilungsquote(input));
    const vorgaben: ListenVorgaben = {
      werte: { jahr: 2025, von: tag("2020-01-01"), landesmittel: betragOf(4_000_000_000n), quote },
      antworten: [],
      korrekturen: new Map([["zugang", "zuweisung"]]),
    };
    const arrived = vorgabenOf(structuredClone(plainVorgaben(vorgaben)));
    expect(arrived.werte.quote?.eq(quote)).toBe(true);
    expect({ ...arrived, werte: { ...arrived.werte, quote: undefined } }).toEqual({
      ...vorgaben,
      werte: { ...vorgaben.werte, quote: undefined },
    });
  },
);

it("the settings of every year arrive, and what stands beside them", () => {
  const quote = value(parseZuteilungsquote("3,77"));
  const stand = {
    ...LEERER_STAND,
    einstellungen: {
      ...LEERER_STAND.einstellungen,
      einstellungen: { jahre: [{ jahr: 2025, quote, vollzeitstunden: new Decimal("39.5") }, { jahr: 2026 }] },
      quellen: new Map([["Zuteilungsquote", "Erlass vom 03.02.2025"]]),
    },
  };
  const arrived = standOf(structuredClone(plainStand(stand)));
  const [first, second] = arrived.einstellungen.einstellungen.jahre;
  expect([first?.quote?.toFixed(), first?.vollzeitstunden?.times(2).toFixed(), second]).toEqual([
    "0.0377",
    "79",
    { jahr: 2026 },
  ]);
  expect([...arrived.einstellungen.quellen]).toEqual([["Zuteilungsquote", "Erlass vom 03.02.2025"]]);
});
