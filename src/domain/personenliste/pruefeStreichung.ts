import type { Tag } from "../zeit/tag";
import { spannenOf, type Datumsangabe } from "./datumsangabe";
import type { Grund } from "./grund";
import type { Gestrichen } from "./urteil";
import type { Abgang, Zeichen } from "./zeile";

export type Streichung =
  | { readonly kind: "offen" }
  | { readonly kind: "gestrichen"; readonly wie: Gestrichen["wie"] }
  | { readonly kind: "zweifel"; readonly grund: Grund };

const OFFEN: Streichung = { kind: "offen" };

/**
 * Schritt 3 of the procedure strikes who was no longer registered on the Stichtag. One sign is enough, whatever else
 * is wrong with the row; a departure after the Stichtag is none, and whoever struck by hand for that reason is asked.
 */
export function pruefeStreichung(zeichen: readonly Zeichen[], stichtag: Tag): Streichung {
  if (zeichen.length === 0) return OFFEN;
  const abgaenge = zeichen.filter((one) => one.kind === "abgang");
  const departed = abgaenge.find(({ datum }) => timeOf(datum, stichtag) === "vorher");
  if (departed !== undefined) return { kind: "gestrichen", wie: departed.wie };
  const leftLater = abgaenge.some(({ datum }) => timeOf(datum, stichtag) === "nachher");
  const hand = zeichen.find((one) => one.kind === "vonHand");
  if (leftLater && hand !== undefined) return { kind: "zweifel", grund: "gestrichenAberSpaeterWeg" };
  if (hand !== undefined) return { kind: "gestrichen", wie: has(zeichen, "doppelt") ? "doppelt" : hand.wie };
  if (has(zeichen, "doppelt")) return { kind: "gestrichen", wie: "doppelt" };
  return withoutStrike(zeichen, abgaenge, leftLater, stichtag);
}

function withoutStrike(
  zeichen: readonly Zeichen[],
  abgaenge: readonly Abgang[],
  leftLater: boolean,
  stichtag: Tag,
): Streichung {
  const undated = abgaenge.find(({ datum }) => timeOf(datum, stichtag) === "unbekannt");
  if (undated !== undefined && !leftLater && !has(zeichen, "gemeldet")) {
    return { kind: "gestrichen", wie: undated.wie };
  }
  if (has(zeichen, "teilweise")) return { kind: "zweifel", grund: "teilweiseGestrichen" };
  if (abgaenge.some(({ datum }) => timeOf(datum, stichtag) === "ungewiss")) {
    return { kind: "zweifel", grund: "datumUngenau" };
  }
  if (leftLater) return OFFEN;
  if (has(zeichen, "unklar")) return { kind: "zweifel", grund: "meldungUnklar" };
  return has(zeichen, "farbe") ? { kind: "zweifel", grund: "farbeOhneVermerk" } : OFFEN;
}

/** Who left on the Stichtag itself was no longer registered at its end. */
function timeOf(datum: Datumsangabe, stichtag: Tag): "vorher" | "nachher" | "ungewiss" | "unbekannt" {
  const spans = spannenOf(datum);
  if (spans.length === 0) return "unbekannt";
  if (spans.every(({ bis }) => bis <= stichtag)) return "vorher";
  return spans.every(({ von }) => von > stichtag) ? "nachher" : "ungewiss";
}

function has(zeichen: readonly Zeichen[], kind: Zeichen["kind"]): boolean {
  return zeichen.some((one) => one.kind === kind);
}
