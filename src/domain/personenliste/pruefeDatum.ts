import type { Zeitraum } from "../zeit/zeitraum";
import { spannenOf, type Datumsangabe } from "./datumsangabe";
import type { Grund } from "./grund";

/** Whether a day lies in the Zeitraum, as far as the list lets it be said: a month counts if each of its days agrees. */
export function pruefeDatum(angabe: Datumsangabe, zeitraum: Zeitraum): "innen" | Grund {
  switch (angabe.kind) {
    case "tag":
      return zeitraum.von <= angabe.tag && angabe.tag <= zeitraum.bis ? "innen" : "ausserhalbZeitraum";
    case "zeitspanne":
      return ofSpan(angabe, zeitraum);
    case "mehrere": {
      const answers = new Set(spannenOf(angabe).map((span) => ofSpan(span, zeitraum)));
      const [answer] = answers;
      return answers.size === 1 && answer !== undefined && answer !== "datumUngenau"
        ? answer
        : "datumMehrdeutig";
    }
    case "fehlt":
      return "datumFehlt";
    case "unmoeglich":
      return "datumUnmoeglich";
    case "fehlerwert":
      return "fehlerwert";
  }
}

function ofSpan(span: Zeitraum, zeitraum: Zeitraum): "innen" | Grund {
  if (zeitraum.von <= span.von && span.bis <= zeitraum.bis) return "innen";
  return span.bis < zeitraum.von || span.von > zeitraum.bis ? "ausserhalbZeitraum" : "datumUngenau";
}
