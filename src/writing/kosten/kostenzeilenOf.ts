import type { Kosten } from "../../domain/abrechnung/kosten/kosten";
import type { Kostenzeile } from "./kostenzeile";

/** The rows of an agreement's cost as a form would write them. */
export function kostenzeilenOf(vereinbarung: string, kosten: Kosten): readonly Kostenzeile[] {
  const base = { ...EMPTY, vereinbarung };
  return [
    ...kosten.stellen.flatMap(({ name: stelle, kosten, gemeinkosten, vakanzen }) => [
      ...kosten.map((one): Kostenzeile => ({ ...base, stelle, ...one })),
      ...gemeinkosten.map(({ satz, ...gilt }): Kostenzeile => ({
        ...base,
        art: "gemeinkosten",
        stelle,
        ...gilt,
        zuschlag: satz,
      })),
      ...vakanzen.map(({ von, bis }): Kostenzeile => ({ ...base, art: "vakanz", stelle, ab: von, bis })),
    ]),
    ...kosten.einzelposten.map(({ tag, umfang, ...one }): Kostenzeile => ({
      ...base,
      ...one,
      ab: tag,
      umfang: umfang.kind,
      ...(umfang.kind === "anteilig" ? { stelle: umfang.stelle } : {}),
    })),
    ...kosten.iststunden.map(({ stelle, quartal, stundenProWoche }): Kostenzeile => ({
      ...base,
      art: "iststunden",
      stelle,
      jahr: quartal.jahr,
      quartal: quartal.nummer,
      stunden: stundenProWoche,
    })),
    ...kosten.zuwendungen.map(({ jahr, betrag }): Kostenzeile => ({
      ...base,
      art: "zuwendung",
      jahr,
      betrag,
    })),
  ];
}

const EMPTY = { excelzeile: 0, stelle: "", bezeichnung: "", beleg: "", weitere: new Map() } as const;
