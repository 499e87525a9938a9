/** ISO 7064 mod 97-10 over digits and capital letters (A = 10 … Z = 35): right if the remainder is 1. */
export function hasRightPruefziffer(text: string): boolean {
  let remainder = 0;
  for (const sign of text) {
    for (const digit of Number.parseInt(sign, 36).toString())
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}
