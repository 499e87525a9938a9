/** All Amtliche Gemeindeschlüssel in the text, eight digits each. */
export function agsIn(text: string): readonly string[] {
  const digits = text.normalize("NFKC").replace(/(?<=\d)[\s\p{Cf}]+(?=\d)/gu, "");
  return [...digits.matchAll(/\d+/gu)].flatMap(([number]) => agsOf(number));
}

/** Excel eats a leading zero; the Regionalschlüssel has four more digits for the Verband before the last three. */
function agsOf(digits: string): readonly string[] {
  if (digits.length === 7 || digits.length === 8) return [digits.padStart(8, "0")];
  if (digits.length !== 11 && digits.length !== 12) return [];
  const regional = digits.padStart(12, "0");
  return [regional.slice(0, 5) + regional.slice(9)];
}
