import { gleicheAb } from "../../../src/domain/abgleich/gleicheAb";
import type { Person } from "../../../src/domain/abgleich/person";
import { person, tag } from "./persons";

const FAMILY =
  "Zerbo Haddad Kovalenko Maisuradze Polat Tesfay Al-Khatib Rahimi Bondarenko Sow Yildiz Demir".split(" ");
const GIVEN =
  "Awa Issa Ihor Olena Amir Amin Sofiia Sonia Ali Fatima Selam Rojin Irakli Mariam Yusuf Layla".split(" ");

/** A seeded row of numbers: the same county on every machine. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

/** Households with twins and namesakes; every tenth person is missing in the register, others are written wrong. */
function county(seed: number): { readonly liste: readonly Person[]; readonly register: readonly Person[] } {
  const next = chance(seed);
  const pick = (names: readonly string[]) => names[next(names.length)] ?? "";
  const liste: Person[] = [];
  const register: Person[] = [];
  for (let house = 1; house <= 120; house++) {
    const family = pick(FAMILY);
    const at = { strasse: "Talstraße", hausnummer: String(house) };
    const born = () => `${next(28) + 1}.${next(12) + 1}.${1960 + next(60)}`;
    let geburt = born();
    for (let member = next(4); member >= 0; member--) {
      if (next(8) > 0) geburt = born();
      const row = liste.length + 1;
      const given = pick(GIVEN);
      if (next(10) > 0) register.push(person(row, `${family}, ${given}`, { ...at, geburt }));
      const noise = next(8);
      const written = noise === 0 ? family.slice(0, -1) : family;
      const called = noise === 1 ? `${given} ${pick(GIVEN)}` : given;
      const name = noise === 2 ? `${called}, ${written}` : `${written}, ${called}`;
      liste.push(person(row, name, { ...(noise === 3 ? {} : at), geburt }));
    }
  }
  return { liste, register };
}

test.each([1, 22, 333, 4444, 55555])("calls no wrong pair sure in county %i", (seed) => {
  const { liste, register } = county(seed);
  const sure = gleicheAb(liste, register, { stichtag: tag("2022-12-31") }).paare.filter(
    ({ zone }) => zone === "sicher",
  );
  expect(sure.filter((paar) => paar.liste.herkunft.row !== paar.register.herkunft.row)).toEqual([]);
  expect(sure.length).toBeGreaterThan(register.length * 0.6);
});
