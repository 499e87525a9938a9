import type { Zeile } from "../../domain/personenliste/zeile";

/** The word in column "Art". */
export function artText({ zugang }: Zeile): string {
  switch (zugang) {
    case "zuweisung":
      return "Zuweisung";
    case "familiennachzug":
      return "Familiennachzug";
    case "nachgeboren":
      return "nachgeboren";
    case "ohneAngabe":
      return "";
  }
}
