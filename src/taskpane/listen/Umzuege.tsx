import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import { UMZUGSREGEL_VORGABE } from "../../domain/einstellung/einstellungen";
import { formatAnzahl } from "../../i18n/anzahl";
import { listenTexts } from "../../i18n/listenTexts";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { werteIn } from "./vorgaben";
import { useListenarbeit } from "./listenarbeitContext";

/** Movers inside the county: both readings, and what the other one changes. */
export function Umzuege({ umzuege }: Pick<ListenUebersicht, "umzuege">): ReactNode {
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const language = useLanguage();
  const { arbeit, happened } = useListenarbeit();
  if (umzuege.length === 0) return null;
  const count = umzuege.reduce((sum, { personen }) => sum + personen, 0);
  const changes = umzuege
    .map(({ nach, personen }) => `${nach} +${formatAnzahl(personen, language)}`)
    .join(", ");
  return (
    <section aria-label={texts.umzuege}>
      <h2 className={type.group}>{texts.umzuege}</h2>
      <p className={type.text}>{texts.umzuegeWho(count)}</p>
      <RadioGroup
        aria-label={texts.umzuege}
        value={werteIn(arbeit).umzug ?? UMZUGSREGEL_VORGABE}
        onChange={(_, { value }) =>
          happened({ kind: "umzug", umzug: value === "zaehltWoGemeldet" ? value : "woertlich" })
        }
      >
        <Radio value="woertlich" label={texts.umzuegeWoertlich} />
        <Radio value="zaehltWoGemeldet" label={texts.umzuegeGemeldet(changes)} />
      </RadioGroup>
      <p className={type.secondary}>{texts.umzuegeKept}</p>
    </section>
  );
}
