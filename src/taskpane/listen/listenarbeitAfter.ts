import { answerFragen, takeBack } from "../../application/klaeren";
import type { ListenQuellen, ListenRefusal } from "../../application/listenDienst";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import type { Stand } from "../../application/readStand";
import type { Umzugsregel } from "../../domain/einstellung/einstellungen";
import { headerText } from "../../reading/columns/headerText";
import type { Rolle } from "../../reading/columns/rolle";
import type { EinstellungenSheet } from "../../writing/einstellungen/readEinstellungen";
import type { Auftrag, Eigenes, Ereignis, Gegeben, Lauf, Listenarbeit, Schreiben } from "./listenarbeit";
import { mergeStand } from "./mergeStand";
import { sameVorgaben, vorgabenOf, werteIn } from "./vorgaben";

export function listenarbeitAfter(arbeit: Listenarbeit, ereignis: Ereignis): Listenarbeit {
  switch (ereignis.kind) {
    case "geoeffnet":
      return opened(arbeit);
    case "geladen":
      return loaded(arbeit, ereignis.stand);
    case "nichtGeladen":
      return notLoaded(arbeit, ereignis);
    case "jahr":
      return { ...arbeit, jahr: ereignis.jahr };
    case "gewaehlt":
      return { ...arbeit, auswahl: ereignis.auswahl };
    case "lesen":
      return {
        ...arbeit,
        lauf: { kind: "liest", quellen: ereignis.quellen },
        auftrag: { kind: "lesen", quellen: ereignis.quellen, vorgaben: vorgabenOf(arbeit) },
      };
    case "fortschritt":
      return arbeit.lauf.kind === "liest"
        ? { ...arbeit, lauf: { ...arbeit.lauf, fortschritt: ereignis.fortschritt } }
        : arbeit;
    case "beurteilt":
      return { ...arbeit, lauf: judged(arbeit.lauf, ereignis.uebersicht), auftrag: IDLE };
    case "nichtGelesen":
      return { ...arbeit, lauf: notRead(arbeit.lauf, ereignis.refusal), auftrag: IDLE };
    case "abgebrochen":
      return { ...arbeit, lauf: notRead(arbeit.lauf, ereignis), auftrag: IDLE };
    case "andereListen":
      return { ...arbeit, lauf: { kind: "wahl" }, spaeter: new Set(), auftrag: IDLE };
    case "korrigiert":
      return judgeAgain(unplanned(corrected(arbeit, ereignis.header, ereignis.rolle)));
    case "ohneKorrekturen":
      return judgeAgain(unplanned({ ...arbeit, korrekturen: new Map(), isGeaendert: true }));
    case "umzug":
      return judgeAgain(unplanned(withUmzug(arbeit, ereignis.umzug)));
    case "beantwortet":
      return judgeAgain(unplanned(answered(arbeit, ereignis.gegeben)));
    case "zurueckgenommen":
      return judgeAgain(unplanned(withoutAnswer(arbeit, ereignis.schluessel)));
    case "spaeter":
      return { ...arbeit, spaeter: new Set([...arbeit.spaeter, ereignis.schluessel]) };
    case "vonVorn":
      return { ...arbeit, spaeter: new Set() };
    case "einstellungenGeschrieben":
      return judgeAgain(unplanned(withEinstellungen(arbeit, ereignis.sheet, ereignis.jahr)));
    case "planen":
      return planning(arbeit, ereignis.wer);
    case "geplant": {
      const { stand, uebersicht, plan } = ereignis;
      return { ...arbeit, stand, lauf: { kind: "gelesen", uebersicht, schreiben: plan }, auftrag: IDLE };
    }
    case "schreiben":
      return written(arbeit, ereignis.schreiben);
  }
}

const IDLE: Auftrag = { kind: "keiner" };

/** A page that opens looks into the workbook again: a colleague may have worked. */
function opened(arbeit: Listenarbeit): Listenarbeit {
  const fresh = unplanned(arbeit);
  return arbeit.auftrag.kind === "keiner" ? { ...fresh, auftrag: { kind: "laden" } } : fresh;
}

/** What was planned or written before says nothing any more. */
function unplanned(arbeit: Listenarbeit): Listenarbeit {
  const { lauf } = arbeit;
  if (lauf.kind !== "gelesen" || lauf.schreiben.kind === "schreibt") return arbeit;
  return { ...arbeit, lauf: { ...lauf, schreiben: { kind: "nichts" } } };
}

/** Settings or answers that somebody else wrote meanwhile change the judgement of what was read. */
function loaded(arbeit: Listenarbeit, found: Stand): Listenarbeit {
  const stand = mergeStand(arbeit, found);
  const fresh = { ...arbeit, stand, korrekturen: stand.einstellungen.korrekturen, auftrag: IDLE };
  if (arbeit.lauf.kind === "laedt" || arbeit.lauf.kind === "nichtGeladen") {
    return { ...fresh, jahr: latestOf(stand) ?? arbeit.jahr, lauf: { kind: "wahl" } };
  }
  return sameVorgaben(arbeit, fresh) ? fresh : judgeAgain(fresh);
}

/** What was read stays: before anything is written the workbook is looked at once more. */
function notLoaded(arbeit: Listenarbeit, lauf: Extract<Lauf, { kind: "nichtGeladen" }>): Listenarbeit {
  const isFirst = arbeit.lauf.kind === "laedt" || arbeit.lauf.kind === "nichtGeladen";
  return { ...arbeit, ...(isFirst ? { lauf } : {}), auftrag: IDLE };
}

function latestOf({ einstellungen }: Stand): number | undefined {
  const jahre = einstellungen.einstellungen.jahre.map(({ jahr }) => jahr);
  return jahre.length === 0 ? undefined : Math.max(...jahre);
}

function judgeAgain(arbeit: Listenarbeit): Listenarbeit {
  if (arbeit.lauf.kind !== "gelesen") return arbeit;
  return { ...arbeit, auftrag: { kind: "urteilen", vorgaben: vorgabenOf(arbeit) } };
}

/** What is planned or written stays on screen while the judgement is made once more. */
function judged(lauf: Lauf, uebersicht: ListenUebersicht): Lauf {
  const schreiben: Schreiben = lauf.kind === "gelesen" ? lauf.schreiben : { kind: "nichts" };
  return { kind: "gelesen", uebersicht, schreiben };
}

function notRead(lauf: Lauf, refusal: ListenRefusal): Lauf {
  const quellen = lauf.kind === "liest" || lauf.kind === "nichtGelesen" ? lauf.quellen : NOTHING;
  return { kind: "nichtGelesen", quellen, refusal };
}

const NOTHING: ListenQuellen = { sheets: [], files: [] };

function corrected(arbeit: Listenarbeit, header: string, rolle: Rolle): Listenarbeit {
  const korrekturen = new Map([...arbeit.korrekturen, [headerText(header), rolle]]);
  return { ...arbeit, korrekturen, isGeaendert: true };
}

function withUmzug(arbeit: Listenarbeit, umzug: Umzugsregel): Listenarbeit {
  const { stand, jahr } = arbeit;
  if (stand === "unbekannt") return arbeit;
  const { einstellungen: sheet } = stand;
  const others = sheet.einstellungen.jahre.filter((werte) => werte.jahr !== jahr);
  const jahre = [...others, { ...werteIn(arbeit), umzug }];
  return {
    ...arbeit,
    isGeaendert: true,
    stand: { ...stand, einstellungen: { ...sheet, einstellungen: { jahre } } },
  };
}

function answered(arbeit: Listenarbeit, { fragen, antwort, ...by }: Gegeben): Listenarbeit {
  const { stand, jahr, ungeschrieben, spaeter } = arbeit;
  if (stand === "unbekannt") return arbeit;
  const keys = new Set(fragen.map(({ schluessel }) => schluessel));
  return {
    ...arbeit,
    stand: { ...stand, klaerung: answerFragen(stand.klaerung, fragen, antwort, { jahr, ...by }) },
    ungeschrieben: [...ungeschrieben.filter((key) => !keys.has(key)), ...keys],
    spaeter: new Set([...spaeter].filter((key) => !keys.has(key))),
  };
}

function withoutAnswer(arbeit: Listenarbeit, schluessel: string): Listenarbeit {
  const { stand, jahr, ungeschrieben } = arbeit;
  if (stand === "unbekannt") return arbeit;
  return {
    ...arbeit,
    stand: { ...stand, klaerung: takeBack(stand.klaerung, schluessel, jahr) },
    ungeschrieben: [...ungeschrieben.filter((key) => key !== schluessel), schluessel],
  };
}

function withEinstellungen(arbeit: Listenarbeit, sheet: EinstellungenSheet, jahr: number): Listenarbeit {
  const { stand } = arbeit;
  return stand === "unbekannt" ? arbeit : { ...arbeit, jahr, stand: { ...stand, einstellungen: sheet } };
}

function planning(arbeit: Listenarbeit, wer: string): Listenarbeit {
  const { lauf, jahr, stand, korrekturen, ungeschrieben, isGeaendert } = arbeit;
  if (lauf.kind !== "gelesen") return arbeit;
  const eigenes: Eigenes = { jahr, stand, korrekturen, ungeschrieben, isGeaendert };
  return {
    ...arbeit,
    lauf: { ...lauf, schreiben: { kind: "plant" } },
    auftrag: { kind: "planen", eigenes, wer },
  };
}

function written(arbeit: Listenarbeit, schreiben: Schreiben): Listenarbeit {
  if (arbeit.lauf.kind !== "gelesen") return arbeit;
  const lauf = { ...arbeit.lauf, schreiben };
  return schreiben.kind === "geschrieben"
    ? { ...arbeit, lauf, ungeschrieben: [], isGeaendert: false, auftrag: { kind: "laden" } }
    : { ...arbeit, lauf, auftrag: IDLE };
}
