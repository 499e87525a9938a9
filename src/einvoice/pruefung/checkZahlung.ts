import type { Erechnung } from "../erechnung";
import { KORREKTUR } from "../kennungen";
import { verstoss, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/** How and by when to pay; and what a correction corrects. */
export function* checkZahlung(erechnung: Erechnung): Iterable<Verstoss> {
  const { zahlung, faelligAm, zahlungsbedingung, typ, bezuege } = erechnung;
  if (zahlung === "keine") yield verstoss(["BR-DE-1"], { kind: "zahlungswegFehlt" });
  if (faelligAm === "" && zahlungsbedingung === "") {
    yield verstoss(["BR-CO-25"], { kind: "zahlungszielFehlt" });
  }
  if (!isSkontoRight(zahlungsbedingung)) {
    yield verstoss(["BR-DE-18"], { kind: "skonto", input: zahlungsbedingung });
  }
  if (typ === KORREKTUR && bezuege.length === 0) yield verstoss(["BR-DE-26"], { kind: "bezugFehlt" });
}

/** Who means a discount must say so in its grammar, each in a line of its own. */
function isSkontoRight(zahlungsbedingung: string): boolean {
  const lines = zahlungsbedingung.split("\n");
  return lines.every((one, index) => {
    const isMeant = one.trimStart().startsWith("#") || /skonto/iu.test(one);
    return !isMeant || (SKONTO.test(one) && index < lines.length - 1);
  });
}

const SKONTO = /^#SKONTO#TAGE=\d+#PROZENT=\d+\.\d{2}(?:#BASISBETRAG=-?\d+\.\d{2})?#$/u;
