import type { Frage } from "../../application/listenUebersicht";
import type { Antwort } from "../../domain/personenliste/antworten";
import type { Zeile } from "../../domain/personenliste/zeile";
import { done, refused, type Result } from "../../domain/result";
import { parseTagCell } from "../../writing/einstellungen/parseTagCell";

/** What the clerk has entered so far; nothing is chosen beforehand. */
export interface Eingabe {
  readonly wahl: Wahl | "keine";
  readonly tag: string;
  readonly gemeinde: string;
  readonly bemerkung: string;
  readonly mangel: Mangel | "keiner";
}

export type Wahl =
  | { readonly kind: "zaehlt" | "zaehltNicht" | "gemeinde" }
  | { readonly kind: "angabe"; readonly feld: "zuweisung" | "geburt" }
  | { readonly kind: "istDieselbeWie"; readonly at: number };

export type Mangel = "keineAntwort" | "keinTag" | "keineGemeinde";

export type Geschehen =
  | { readonly kind: "gewaehlt"; readonly wahl: Wahl }
  | { readonly kind: "tag" | "gemeinde" | "bemerkung"; readonly text: string }
  | { readonly kind: "abgelehnt"; readonly mangel: Mangel };

export const LEER: Eingabe = { wahl: "keine", tag: "", gemeinde: "", bemerkung: "", mangel: "keiner" };

export function eingabeAfter(eingabe: Eingabe, geschehen: Geschehen): Eingabe {
  switch (geschehen.kind) {
    case "gewaehlt":
      return { ...eingabe, wahl: geschehen.wahl, mangel: "keiner" };
    case "tag":
    case "gemeinde":
    case "bemerkung":
      return { ...eingabe, [geschehen.kind]: geschehen.text, mangel: "keiner" };
    case "abgelehnt":
      return { ...eingabe, mangel: geschehen.mangel };
  }
}

/** The answers that make sense for a question; a Gemeinde that nobody knows cannot count persons. */
export function wahlenFor({ grund, zeile, andere }: Frage): readonly Wahl[] {
  if (grund === "gemeindeUnbekannt") return [{ kind: "gemeinde" }, { kind: "zaehltNicht" }];
  const feld = dateToEnter(zeile);
  const same = andere.map((_, at): Wahl => ({ kind: "istDieselbeWie", at }));
  const date: readonly Wahl[] = DATE_REASONS.has(grund) && feld !== "none" ? [{ kind: "angabe", feld }] : [];
  return [...date, { kind: "zaehlt" }, { kind: "zaehltNicht" }, ...same];
}

const DATE_REASONS: ReadonlySet<Frage["grund"]> = new Set([
  "datumFehlt",
  "datumUnmoeglich",
  "fehlerwert",
  "datumMehrdeutig",
  "datumUngenau",
  "ausserhalbZeitraum",
  "vorZuweisungGeboren",
  "nachStichtagGeboren",
]);

/** A day of Familiennachzug cannot be entered as one of Zuweisung: that would make the person somebody's anchor. */
function dateToEnter({ zugang, nachzug }: Zeile): "zuweisung" | "geburt" | "none" {
  if (zugang === "nachgeboren") return "geburt";
  return nachzug.kind === "fehlt" ? "zuweisung" : "none";
}

export function antwortFrom(
  { wahl, tag, gemeinde }: Eingabe,
  { andere }: Pick<Frage, "andere">,
): Result<Antwort["antwort"], Mangel> {
  if (wahl === "keine") return refused("keineAntwort");
  switch (wahl.kind) {
    case "zaehlt":
    case "zaehltNicht":
      return done({ kind: wahl.kind });
    case "gemeinde":
      return gemeinde === "" ? refused("keineGemeinde") : done({ kind: "gemeinde", name: gemeinde });
    case "angabe": {
      const parsed = parseTagCell(tag, 1900);
      if (!parsed.ok) return refused("keinTag");
      return done({ kind: "angabe", feld: wahl.feld, tag: parsed.value });
    }
    case "istDieselbeWie": {
      const other = andere[wahl.at];
      return other === undefined
        ? refused("keineAntwort")
        : done({ kind: "istDieselbeWie", schluessel: other.schluessel });
    }
  }
}
