import type { Antwort } from "../../domain/personenliste/antworten";
import { tagOf } from "../../domain/zeit/tag";

/** The words of column "Antwort"; what they need besides stands in column "Angabe". */
export const ANTWORTEN = ["zählt", "zählt nicht", "ist dieselbe wie", "Angabe nachgetragen"] as const;

type Gegeben = Antwort["antwort"];

export interface AntwortCells {
  readonly antwort: string;
  readonly angabe: string;
}

export function antwortCells(antwort: Gegeben | undefined): AntwortCells {
  const cells = cellsOf(antwort);
  const gemeinde = antwort?.gemeinde;
  if (gemeinde === undefined) return cells;
  return {
    ...cells,
    angabe: [`Gemeinde ${gemeinde}`, cells.angabe].filter((text) => text !== "").join(JOIN),
  };
}

function cellsOf(antwort: Gegeben | undefined): AntwortCells {
  switch (antwort?.kind) {
    case undefined:
      return { antwort: "", angabe: "" };
    case "zaehlt":
      return { antwort: "zählt", angabe: "" };
    case "zaehltNicht":
      return { antwort: "zählt nicht", angabe: "" };
    case "istDieselbeWie":
      return { antwort: "ist dieselbe wie", angabe: antwort.schluessel };
    case "angabe":
      return { antwort: "Angabe nachgetragen", angabe: `${FELDER[antwort.feld]} ${germanDay(antwort.tag)}` };
    case "gemeinde":
      return { antwort: "Angabe nachgetragen", angabe: `Gemeinde ${antwort.name}` };
  }
}

const JOIN = "; ";
const FELDER = { geburt: "geboren", zuweisung: "Zuweisung" } as const;
const DAY = /^(?:(geboren|Zuweisung) )?(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const GEMEINDE = /^Gemeinde ([^;]+)$/u;
const WITH_GEMEINDE = /^Gemeinde ([^;]+)(?:; (.+))?$/u;

/** People may fill the sheet by hand: a bare day is the day that the question is about. "none": nothing usable there. */
export function antwortFrom(cells: AntwortCells, about: "geburt" | "zuweisung"): Gegeben | "none" {
  const whole = decisionFrom(cells, about);
  const [, gemeinde, rest = ""] = WITH_GEMEINDE.exec(cells.angabe) ?? [];
  if (gemeinde === undefined || (whole !== "none" && whole.kind === "gemeinde")) return whole;
  const decision = decisionFrom({ ...cells, angabe: rest }, about);
  return decision === "none" ? "none" : { ...decision, gemeinde };
}

function decisionFrom({ antwort, angabe }: AntwortCells, about: "geburt" | "zuweisung"): Gegeben | "none" {
  switch (antwort) {
    case "zählt":
      return { kind: "zaehlt" };
    case "zählt nicht":
      return { kind: "zaehltNicht" };
    case "ist dieselbe wie":
      return angabe === "" ? "none" : { kind: "istDieselbeWie", schluessel: angabe };
    case "Angabe nachgetragen":
      return angabeFrom(angabe, about);
    default:
      return "none";
  }
}

function angabeFrom(angabe: string, about: "geburt" | "zuweisung"): Gegeben | "none" {
  const [, name] = GEMEINDE.exec(angabe) ?? [];
  if (name !== undefined) return { kind: "gemeinde", name };
  const [, label, day, month, year] = DAY.exec(angabe) ?? [];
  const tag = tagOf(Number(year), Number(month), Number(day));
  if (!tag.ok) return "none";
  const feld = label === "geboren" ? "geburt" : label === "Zuweisung" ? "zuweisung" : about;
  return { kind: "angabe", feld, tag: tag.value };
}

function germanDay(tag: string): string {
  return `${tag.slice(8, 10)}.${tag.slice(5, 7)}.${tag.slice(0, 4)}`;
}
