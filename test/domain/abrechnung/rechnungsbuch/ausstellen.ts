import type { Entwurf } from "../../../../src/domain/abrechnung/rechnung/entwurf";
import type { Rechnung } from "../../../../src/domain/abrechnung/rechnung/rechnung";
import { quartalsrechnungenOf } from "../../../../src/domain/abrechnung/rechnung/quartalsrechnung";
import {
  issueRechnung,
  type Ausstellung,
} from "../../../../src/domain/abrechnung/rechnungsbuch/issueRechnung";
import { cancelRechnung } from "../../../../src/domain/abrechnung/rechnungsbuch/cancelRechnung";
import type { Bucheintrag } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { tag } from "../../../support/tag";
import { kostenOf, vereinbarungOf, type Gegeben } from "../gegeben";

export function draftsOf(nummer: 1 | 2 | 3 | 4, gegeben: Gegeben): readonly Entwurf[] {
  const { jahr } = gegeben;
  const drafts = quartalsrechnungenOf(vereinbarungOf(gegeben), kostenOf(gegeben), { jahr, nummer });
  if (!drafts.ok) throw new Error(drafts.refusal.kind);
  return drafts.value;
}

export function draftOf(nummer: 1 | 2 | 3 | 4, gegeben: Gegeben = { jahr: 2025 }): Entwurf {
  const [draft] = draftsOf(nummer, gegeben);
  if (draft === undefined) throw new Error("no draft");
  return draft;
}

export function issuing(buch: readonly Bucheintrag[] = [], datum = "2025-04-14"): Ausstellung {
  return { buch, vergeben: [], rechnungsdatum: tag(datum), ausgestelltVon: "AB" };
}

export function issued(entwurf: Entwurf, buch: readonly Bucheintrag[] = [], datum?: string): Rechnung {
  const result = issueRechnung(entwurf, issuing(buch, datum));
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

export function cancelled(original: Rechnung, buch: readonly Bucheintrag[], datum = "2025-05-02"): Rechnung {
  const result = cancelRechnung(original, issuing(buch, datum));
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}
