import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Frage } from "../../application/listenUebersicht";
import { stichzeitOf } from "../../domain/einstellung/stichzeitOf";
import { fragenTexts } from "../../i18n/fragenTexts";
import { frageSentence } from "../../i18n/frageTexts";
import { werteIn } from "../listen/vorgaben";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { ShowAll } from "../listen/ShowAll";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import type { Gruppe } from "./offeneFragen";
import { columnInQuestion } from "./stelle";
import { ZeileLink } from "./ZeileLink";

/** The rows of a group: place, name, and what is unclear there. */
export function GruppenZeilen({ gruppe }: { readonly gruppe: Gruppe }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const language = useLanguage();
  const { arbeit } = useListenarbeit();
  const [isAll, setIsAll] = useState(false);
  const { fragen } = gruppe;
  const shown = isAll ? fragen : fragen.slice(0, MANY);
  const listen = arbeit.lauf.kind === "gelesen" ? arbeit.lauf.uebersicht.listen : [];
  const stichzeit = stichzeitOf(werteIn(arbeit));
  return (
    <>
      <ul className={type.list} aria-label={texts.groupRows(fragen.length)}>
        {shown.map((frage) => (
          <li key={frage.schluessel} className={styles.row}>
            {row(frage)}
          </li>
        ))}
      </ul>
      <ShowAll shown={shown.length} of={fragen.length} onAll={() => setIsAll(true)} />
    </>
  );

  function row({ grund, zeile, andere }: Frage): ReactNode {
    const name = [zeile.familienname, zeile.vorname].filter((part) => part !== "").join(", ");
    const others = andere.map((other) => other.zeile);
    return (
      <>
        <ZeileLink herkunft={zeile.herkunft} column={columnInQuestion(zeile, grund, listen)} />
        <p className={type.text}>{name === "" ? texts.nothing : name}</p>
        <p className={type.secondary}>
          {stichzeit.ok &&
            frageSentence({ grund, zeile, zeitraum: stichzeit.value.zeitraum, andere: others }, language)}
        </p>
      </>
    );
  }
}

const MANY = 50;

const useStyles = makeStyles({
  row: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});
