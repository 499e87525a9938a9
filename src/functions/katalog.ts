import type { FunktionId } from "../i18n/funktionenTexts";

/** What the pane and the Werkbank tell of a function; a test holds it against the code. */
export interface Funktion {
  readonly id: FunktionId;
  readonly argumente: readonly string[];
  /** These may be left out; they follow the others. */
  readonly optional: readonly string[];
  /** Works in any cell: constants only. In Excel's US form, without the leading =. */
  readonly beispiel: string;
}

export const NAMESPACE = "INTM";

export const KATALOG: readonly Funktion[] = [
  funktion("ZEITRAUM", ["jahr"], [], "2025"),
  funktion("STICHTAG", ["jahr"], [], "2025"),
  funktion(
    "ZAEHLT",
    ["zuweisung", "von", "bis"],
    ["gestrichen", "abgemeldet"],
    '"14.03.2021","01.01.2020","31.12.2022"',
  ),
  funktion(
    "GRUND",
    ["zuweisung", "von", "bis"],
    ["gestrichen", "abgemeldet"],
    '"14.03.2021","01.01.2020","31.12.2022","","01.05.2022"',
  ),
  funktion("KREISMITTEL", ["landesmittel", "quote"], ["vorwegabzug"], '40000000,"3,77 %"'),
  funktion("ANTEILE", ["mittel", "personen"], ["verfahren", "namen"], "1000,{14;9;23}"),
  funktion("RECHENWEG", ["mittel", "personen"], ["verfahren", "namen"], "1000,{14;9;23}"),
  funktion("VZAE", ["betrag", "kosten_je_stelle"], [], "127800,85850"),
  funktion("STELLENUMFANG", ["stunden"], ["vollzeit"], "19.5"),
  funktion("MINDESTSTELLE", ["umfang", "tag"], [], '0.5,"01.01.2025"'),
  funktion(
    "QUARTALSKOSTEN",
    ["jahreskosten", "anteil", "quartal"],
    ["beginn", "ende"],
    '85850,"29 %",1,"15.02.2025"',
  ),
  funktion("MONATSANTEIL", ["von", "bis"], [], '"15.02.2025","31.12.2025"'),
  funktion("AUFTEILEN", ["betrag", "prozente"], [], "1000,{26;29;45}"),
  funktion("UST", ["netto", "behandlung", "leistungsdatum"], [], '1234.5,"Regelsteuersatz","31.03.2025"'),
  funktion("BRUTTO", ["netto", "behandlung", "leistungsdatum"], [], '1234.5,"Regelsteuersatz","31.03.2025"'),
  funktion("AGS", ["gemeinde"], ["landkreis"], '"Ilsfeld"'),
  funktion("GEMEINDE", ["ags"], [], '"08125046"'),
];

function funktion(
  id: FunktionId,
  argumente: readonly string[],
  optional: readonly string[],
  beispiel: string,
): Funktion {
  return { id, argumente, optional, beispiel: `${NAMESPACE}.${id}(${beispiel})` };
}
