import {
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  type ILanguagePack,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  IClipboardInterfaceService,
  ThemeSwitcherService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Language } from "../../i18n/language";
import { CssomTheme } from "./cssomTheme";
import type { TextClipboard } from "./textClipboard";

export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer with what a list needs: no tool bar, no menus, no new sheets (permitted.ts says why). */
export async function startUniver(
  container: HTMLElement,
  language: Language,
  isDark: boolean,
  clipboard: TextClipboard,
): Promise<StartedUniver> {
  const locale = LOCALES[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: await languagePack(language) },
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
  });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: EXCEL_GREEN });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    footer: { addSheetButtonConfig: { show: false }, menus: false, zoomSlider: false },
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
  // Each plugin takes from `override` only what it provides: these two concern the one of the user interface.
  const override = [
    [ThemeSwitcherService, { useClass: CssomTheme }],
    [IClipboardInterfaceService, { useValue: clipboard }],
  ];
  for (const plugin of plugins) {
    const [constructor, config]: [PluginCtor, object?] = Array.isArray(plugin) ? plugin : [plugin];
    univer.registerPlugin(constructor, { ...config, override });
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

/** The pane's brand colours in Univer's steps. */
const EXCEL_GREEN = {
  50: "#F1FAF4",
  100: "#DEF3E7",
  200: "#C3E5D1",
  300: "#A9D7BB",
  400: "#5CAA7D",
  500: "#298B55",
  600: "#107C41",
  700: "#0F6C39",
  800: "#0E5C31",
  900: "#0C3F23",
};
