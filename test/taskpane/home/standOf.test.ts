import type { Schritt } from "../../../src/taskpane/home/schritte";
import { standOf } from "../../../src/taskpane/home/standOf";
import type { SheetInfo } from "../../../src/workbook/workbook";

const ZUTEILUNG: Schritt = { id: "zuteilungRechnen", blaetter: ["Zuteilung"], sagt: "erledigt" };
const RUECKLAUF: Schritt = { id: "ruecklaufEinlesen", blaetter: ["Rücklauf"], sagt: "angefangen" };
const ABGLEICHEN: Schritt = { id: "abgleichen", sagt: "angefangen" };

test.each([
  {
    case: "no sheet of ours",
    schritt: ZUTEILUNG,
    sheets: [sheet("Liste", "Name", "")],
    stand: { kind: "offen" },
  },
  {
    case: "a sheet that only has the name",
    schritt: ZUTEILUNG,
    sheets: [sheet("IntM Zuteilung 2025", "Zuteilung", "von Hand")],
    stand: { kind: "offen" },
  },
  {
    case: "another sheet of ours",
    schritt: ZUTEILUNG,
    sheets: [sheet("IntM Rücklauf", "Rücklauf", "IntM Rücklauf v1")],
    stand: { kind: "offen" },
  },
  {
    case: "a step that writes no sheet of ours",
    schritt: ABGLEICHEN,
    sheets: [sheet("IntM Rücklauf", "Rücklauf", "IntM Rücklauf v1")],
    stand: { kind: "offen" },
  },
  {
    case: "a register that grows",
    schritt: RUECKLAUF,
    sheets: [sheet("Zurück", "Rücklauf", "IntM Rücklauf v1 · alle Jahre")],
    stand: { kind: "angefangen", blatt: "Zurück" },
  },
  {
    case: "a final result",
    schritt: ZUTEILUNG,
    sheets: [sheet("IntM Zuteilung 2025", "Zuteilung 2025 · ENDGÜLTIG", "IntM Zuteilung v1 · 2025")],
    stand: { kind: "erledigt", blatt: "IntM Zuteilung 2025" },
  },
  {
    case: "provisional with its cause",
    schritt: ZUTEILUNG,
    sheets: [sheet("Z", "Zuteilung 2025 · VORLÄUFIG (7 Fragen offen)", "IntM Zuteilung v1 · 2025")],
    stand: { kind: "vorlaeufig", grund: "7 Fragen offen" },
  },
  {
    case: "provisional without a cause",
    schritt: ZUTEILUNG,
    sheets: [sheet("Z", "Zuteilung 2025 · VORLÄUFIG", "IntM Zuteilung v1 · 2025")],
    stand: { kind: "vorlaeufig", grund: "" },
  },
  {
    case: "outdated",
    schritt: ZUTEILUNG,
    sheets: [sheet("Z", "Zuteilung 2025 · VERALTET", "IntM Zuteilung v1 · 2025")],
    stand: { kind: "veraltet", blatt: "Z" },
  },
  {
    case: "the latest of several years, wherever it stands",
    schritt: ZUTEILUNG,
    sheets: [
      sheet("neu", "Zuteilung 2026 · VORLÄUFIG (2 Listen fehlen)", "IntM Zuteilung v1 · 2026"),
      sheet("alt", "Zuteilung 2025", "IntM Zuteilung v1 · 2025"),
    ],
    stand: { kind: "vorlaeufig", grund: "2 Listen fehlen" },
  },
])("$case", ({ schritt, sheets, stand }) => {
  expect(standOf(schritt, sheets)).toEqual(stand);
  expect(standOf(schritt, [...sheets].reverse())).toEqual(stand);
});

function sheet(name: string, a1: string, a2: string): SheetInfo {
  return { name, visible: true, head: [a1, a2] };
}
