import type { Texts, Twin } from "./language";

const de = {
  title: "Die sechs Schritte",
  afterwards: "Danach",
  steps: {
    listenErstellen: "Listen erstellen",
    listenVersenden: "Listen versenden",
    abgleichen: "Mit dem Register abgleichen",
    ruecklaufEinlesen: "Rücklauf einlesen",
    zuteilungRechnen: "Zuteilung rechnen",
    uebersichtBekanntGeben: "Übersicht bekannt geben",
    entscheidungen: "Entscheidungen",
    rechnungen: "Rechnungen",
    nachweis: "Nachweis",
  },
  states: {
    offen: "noch nicht begonnen",
    angefangen: (sheet: string) => `angefangen: ${sheet}`,
    erledigt: (sheet: string) => `erledigt: ${sheet}`,
    vorlaeufig: (cause: string) => (cause === "" ? "vorläufig" : `vorläufig, ${cause}`),
    veraltet: (sheet: string) => `veraltet: ${sheet}`,
  },
  stepName: (number: number, name: string, state: string) => `Schritt ${number}, ${name}, ${state}`,
  laterName: (name: string, state: string) => `${name}, ${state}`,
  next: "Als Nächstes",
  nextCheck: "Sehen Sie nach, welche Blätter dieser Mappe wie Listen aussehen.",
  check: "Mappe prüfen",
  help: "Hilfe",
  promise: "Alles bleibt in dieser Mappe.",
  version: (version: string) => `Version ${version}`,
  comesLater: "Dieser Schritt kommt mit einer späteren Version.",
};

const en: Twin<typeof de> = {
  title: "The six steps",
  afterwards: "Afterwards",
  steps: {
    listenErstellen: "Make lists",
    listenVersenden: "Send lists",
    abgleichen: "Reconcile with register",
    ruecklaufEinlesen: "Read returns",
    zuteilungRechnen: "Calculate allocation",
    uebersichtBekanntGeben: "Publish overview",
    entscheidungen: "Decisions",
    rechnungen: "Invoices",
    nachweis: "Proof of use",
  },
  states: {
    offen: "not begun",
    angefangen: (sheet) => `begun: ${sheet}`,
    erledigt: (sheet) => `done: ${sheet}`,
    vorlaeufig: (cause) => (cause === "" ? "provisional" : `provisional, ${cause}`),
    veraltet: (sheet) => `outdated: ${sheet}`,
  },
  stepName: (number, name, state) => `Step ${number}, ${name}, ${state}`,
  laterName: (name, state) => `${name}, ${state}`,
  next: "Next",
  nextCheck: "See which sheets of this workbook look like lists.",
  check: "Check workbook",
  help: "Help",
  promise: "Everything stays in this workbook.",
  version: (version) => `Version ${version}`,
  comesLater: "This step comes with a later version.",
};

export const homeTexts: Texts<typeof de> = { de, en };
