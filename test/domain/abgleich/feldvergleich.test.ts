import { createFeldvergleich, feldOf } from "../../../src/domain/abgleich/feldvergleich";
import { createWoerter } from "../../../src/domain/abgleich/woerter";

const woerter = createWoerter();
const COMMON = new Set(["amir", "amin", "sofiia", "sonia", "mohammed"]);
const compare = createFeldvergleich(({ text }) => (COMMON.has(text) ? 50 : 1), 3);

test.each([
  ["Kovalenko", "KOVALENKO", "gleich"],
  ["Haile Mariam", "Hailemariam", "gleich"],
  ["Alhammoud", "Al Hammoud", "laut"],
  ["Hussaini", "Hosseini", "laut"],
  ["Tkachenko", "Tkatschenko", "laut"],
  ["Aysha", "Aisha", "laut"],
  ["Ali Reza", "Ali", "teil"],
  ["Nazar Volodymyrovych", "Nazar", "teil"],
  ["Reza Ali", "Ali Reza", "gleich"],
  ["Maisuradze", "Maisuradxe", "tippfehler"],
  ["Lutseniuk", "Lutseniu", "tippfehler"],
  ["Haddad Saleh", "Haddad Karimi", "teilweise"],
  ["Amir", "Amin", "anders"],
  ["Sofiia", "Sonia", "anders"],
  ["Hasan", "Hussein", "anders"],
  ["Josef", "Jossef", "laut"],
  ["Ahmed", "Ahmet", "laut"],
  ["Anna", "Irina", "anders"],
  ["-", "Haddad", "fehlt"],
])("%s and %s: %s", (one, other, stufe) => {
  const [first, second] = [feldOf(one, woerter), feldOf(other, woerter)];
  expect(compare(first, second).stufe).toBe(stufe);
  expect(compare(second, first).stufe).toBe(stufe);
});

it("says how rare the rarest part is in which they agree", () => {
  const rare = compare(feldOf("Mohammed Zerbo", woerter), feldOf("Mohammed Zerbo", woerter));
  const common = compare(feldOf("Mohammed", woerter), feldOf("Mohammed", woerter));
  expect([rare.haeufigkeit, common.haeufigkeit]).toEqual([1, 50]);
});
