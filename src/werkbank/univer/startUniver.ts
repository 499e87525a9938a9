import { LocaleType, Univer, type ILanguagePack } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, ThemeSwitcherService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Language } from "../../i18n/language";
import { CssomTheme } from "./cssomTheme";

export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer with what a list needs: no tool bar, no menus, no new sheets (permitted.ts says why). */
export async function startUniver(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
): Promise<StartedUniver> {
  const locale = LOCALES[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: await languagePack(language) },
    darkMode: isDark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    footer: { addSheetButtonConfig: { show: false }, menus: false },
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: {
      disableForceStringAlert: true,
      disableForceStringMark: true,
      clipboardConfig: { hidePasteOptions: true },
    },
    // The file carries the results; only a formula without one is calculated at the start.
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const plugin of plugins) {
    const [constructor, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(constructor, withCssomTheme(config));
  }
  return { univer, api: FUniver.newAPI(univer) };
}

const LOCALES = { de: LocaleType.DE_DE, en: LocaleType.EN_US } as const;

async function languagePack(language: Language): Promise<ILanguagePack> {
  const pack =
    language === "de"
      ? await import("@univerjs/preset-sheets-core/locales/de-DE")
      : await import("@univerjs/preset-sheets-core/locales/en-US");
  return pack.default;
}

/** Each plugin takes from `override` only what it provides: this one concerns the plugin of the user interface. */
function withCssomTheme<Config>(config: Config): Config {
  return { ...config, override: [[ThemeSwitcherService, { useClass: CssomTheme }]] };
}
