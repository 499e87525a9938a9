import type { Texts, Twin } from "./language";

const de = {
  title: "Hilfe",
  goodToKnow: "Gut zu wissen",
  nothingLeaves: "Nichts verlässt diesen Computer.",
  sheetsStay: "Ihre Blätter bleiben, wie sie sind. Neue Blätter beginnen mit „IntM“.",
  beforeWriting: "Vor jedem Schreiben sehen Sie, was sich ändert.",
  signs: "Die Zeichen vor den Schritten",
  states: {
    erledigt: "erledigt",
    angefangen: "angefangen",
    offen: "noch nicht begonnen",
    vorlaeufig: "vorläufig, etwas ist noch offen",
    veraltet: "veraltet, bitte neu rechnen",
  },
  check: "Mappe prüfen",
  need: "Was Sie brauchen",
  needCheck: "Eine geöffnete Mappe, sonst nichts.",
  happens: "Was geschieht",
  happensCheck:
    "Jedes Blatt wird gelesen. Sie sehen, wie viele Zeilen gefüllt sind und welche Blätter wie Listen aussehen: mit einer Kopfzeile, in der ein Name und ein Datum vorkommen. Wenn Sie es wollen, kommt eine Zeile in das Blatt „IntM Protokoll“.",
  goBack: "Wie Sie zurückkommen",
  goBackCheck: "Mit dem Pfeil oben links. Solange Sie nicht schreiben, ändert sich nichts.",
  keyboard: "Tastatur",
  keyboardF6: "F6 wechselt zwischen der Mappe und diesem Bereich.",
  keyboardTab: "Tab geht zum nächsten Knopf, Eingabe drückt ihn.",
};

const en: Twin<typeof de> = {
  title: "Help",
  goodToKnow: "Good to know",
  nothingLeaves: "Nothing leaves this computer.",
  sheetsStay: "Your sheets stay as they are. New sheets begin with “IntM”.",
  beforeWriting: "Before anything is written you see what will change.",
  signs: "The signs before the steps",
  states: {
    erledigt: "done",
    angefangen: "begun",
    offen: "not begun",
    vorlaeufig: "provisional, something is still open",
    veraltet: "outdated, please calculate again",
  },
  check: "Check workbook",
  need: "What you need",
  needCheck: "An open workbook, nothing else.",
  happens: "What happens",
  happensCheck:
    "Every sheet is read. You see how many rows are filled and which sheets look like lists: with a header row that has a name and a date. If you want it, one row goes to the sheet “IntM Protokoll”.",
  goBack: "How to go back",
  goBackCheck: "With the arrow at the top left. As long as you do not write, nothing changes.",
  keyboard: "Keyboard",
  keyboardF6: "F6 switches between the workbook and this pane.",
  keyboardTab: "Tab goes to the next button, Enter presses it.",
};

export const hilfeTexts: Texts<typeof de> = { de, en };
