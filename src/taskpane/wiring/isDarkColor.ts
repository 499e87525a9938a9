/** Office names its colours as #RRGGBB. Weighted as the eye does: green counts most. */
export function isDarkColor(color: string): boolean {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}
