/** A bar of characters: longer is more, full for plus and dotted for minus, so that it tells on paper too. */
export function balken(value: number, most: number, length: number): string {
  if (value === 0 || most === 0) return "";
  const count = Math.max(1, Math.round((Math.abs(value) / most) * length));
  return (value < 0 ? "░" : "█").repeat(Math.min(count, length));
}
