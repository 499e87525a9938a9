import type { Faktor } from "../rechnung/rechenweg";
import { betragIn, decimalIn, fieldOf, listIn, numberIn, oneOf, wholeIn } from "./plainValue";

/** A factor of a Rechenweg as rechnungszeilenOf wrote it. */
export function readFaktor(value: unknown): Faktor {
  const kind = oneOf(KINDS, fieldOf(value, "kind"));
  switch (kind) {
    case "betrag":
      return {
        kind,
        betrag: betragIn(value, "betrag"),
        je: oneOf(["jahr", "monat", "einmal"], fieldOf(value, "je")),
      };
    case "rest":
      return {
        kind,
        kosten: betragIn(value, "kosten"),
        zuwendung: betragIn(value, "zuwendung"),
        vortrag: betragIn(value, "vortrag"),
      };
    case "abrechnung":
      return { kind, tatsaechlich: betragIn(value, "tatsaechlich"), berechnet: betragIn(value, "berechnet") };
    case "zeit": {
      const teilmonate = listIn(value, "teilmonate").map((one) => ({
        tage: numberIn(one, 0),
        monatstage: numberIn(one, 1),
      }));
      const zeit = { volleMonate: numberIn(value, "volleMonate"), teilmonate };
      return { kind, zeit, je: oneOf(["jahr", "monat"], fieldOf(value, "je")) };
    }
    case "zuschlag":
      return { kind, satz: decimalIn(value, "satz") };
    case "stunden":
      return {
        kind,
        stundenProWoche: decimalIn(value, "stundenProWoche"),
        vollzeitstunden: decimalIn(value, "vollzeitstunden"),
      };
    case "prozent":
      return { kind, anteil: decimalIn(value, "anteil") };
    case "personen":
      return { kind, personen: wholeIn(value, "personen"), von: wholeIn(value, "von") };
  }
}

const KINDS = ["betrag", "rest", "abrechnung", "zeit", "zuschlag", "stunden", "prozent", "personen"] as const;
