import { allocateBetrag } from "../../src/domain/geld/allocateBetrag";
import { betragOf } from "../../src/domain/geld/betrag";
import { allocateMittel } from "../../src/domain/zuteilung/allocateMittel";
import { medianTime, type Measurement } from "./measurement";

const MITTEL = betragOf(4_000_000_000n);

/** All Gemeinden of the state, and a million shares against a hundred thousand: linear means ten times the time. */
export async function benchAllocation(): Promise<readonly Measurement[]> {
  const gemeinden = eigner(1101).map(({ name, gewicht }) => ({ gemeinde: name, bestand: Number(gewicht) }));
  const land = await medianTime(() => allocateMittel(MITTEL, gemeinden));
  const [hundredThousand, million] = [eigner(100_000), eigner(1_000_000)];
  const small = await medianTime(() => allocateBetrag(MITTEL, hundredThousand), 3);
  const large = await medianTime(() => allocateBetrag(MITTEL, million), 3);
  return [
    { name: "allocation of 1,101 Gemeinden", value: land, unit: "ms", target: "< 5 ms" },
    {
      name: "allocation of 1,000,000 shares",
      value: large,
      unit: "ms",
      ratio: large / small,
      reference: "100,000 shares",
      target: "linear: about 10 x",
    },
  ];
}

function eigner(count: number): readonly { readonly name: string; readonly gewicht: bigint }[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Gemeinde ${index}`,
    gewicht: BigInt((index * 7919) % 400),
  }));
}
