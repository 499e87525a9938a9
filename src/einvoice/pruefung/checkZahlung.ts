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
  if (SKONTO.test(zahlungsbedingung)) {
    yield verstoss(["BR-DE-18"], { kind: "skonto", input: zahlungsbedingung });
  }
  if (typ === KORREKTUR && bezuege.length === 0) yield verstoss(["BR-DE-26"], { kind: "bezugFehlt" });
}

/** A discount for paying early has a grammar of its own, in which a line begins with #. We offer none. */
const SKONTO = /^\s*#|skonto/imu;
