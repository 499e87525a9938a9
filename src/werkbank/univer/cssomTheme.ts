import { ThemeSwitcherService } from "@univerjs/preset-sheets-core";

/**
 * Univer puts its colours into an inline style element, which the page's Content-Security-Policy forbids.
 * A sheet made by script (CSSOM) is allowed and does the same.
 */
export class CssomTheme extends ThemeSwitcherService {
  private readonly sheet = new CSSStyleSheet();

  override injectThemeToHead(theme: Record<string, unknown>): void {
    this.sheet.replaceSync(`:root{${variables("--univer", theme).join("")}}`);
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets.push(this.sheet);
  }
}

function variables(prefix: string, value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${prefix}:${String(value)};`];
  return Object.entries(value).flatMap(([key, inner]) => variables(`${prefix}-${key}`, inner));
}
