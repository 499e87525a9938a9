/** Text to look words up in: small letters, full-width and other forms made ordinary, ä as ae, ß as ss, no accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKC")
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/gu, "i");
}

const ASCII = /^[\u0000-\u007f]*$/u;

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
