import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { useState, type ReactNode } from "react";
import type { ErkannteListe } from "../../application/listenUebersicht";
import { OFFENE_MAPPE } from "../../application/offeneMappe";
import { listenTexts } from "../../i18n/listenTexts";
import { useNavigation } from "../navigation";
import { RowButton } from "../shell/RowButton";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { ShowAll } from "./ShowAll";

/** Each list that was found; its row leads to its columns. */
export function ListenRows({ listen }: { readonly listen: readonly ErkannteListe[] }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const { open } = useNavigation();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? listen : listen.slice(0, FEW);
  return (
    <section aria-label={texts.lists(listen.length)}>
      <h2 className={type.group}>{texts.lists(listen.length)}</h2>
      <ul className={type.list}>
        {shown.map((liste, at) => (
          <li key={`${liste.file} ${liste.sheet} ${liste.kopfzeile}`}>{row(liste, at)}</li>
        ))}
      </ul>
      <ShowAll shown={shown.length} of={listen.length} onAll={() => setIsAll(true)} />
    </section>
  );

  function row(liste: ErkannteListe, at: number): ReactNode {
    const title = titleOf(liste);
    const line = texts.listRow(liste.personen, liste.sheet, liste.ersteZeile, liste.letzteZeile);
    return (
      <RowButton
        spoken={`${title}, ${line}`}
        title={title}
        line={line}
        lead={<DocumentTable20Regular className={styles.icon} />}
        onClick={() => open({ kind: "liste", at })}
      />
    );
  }

  /** By its Gemeinde if it has one; a list of many is called by its file or sheet. */
  function titleOf({ gemeinden, file, sheet }: ErkannteListe): string {
    const [gemeinde, second] = gemeinden;
    if (gemeinde !== undefined && second === undefined) return gemeinde;
    return file === OFFENE_MAPPE ? sheet : file;
  }
}

const FEW = 6;

const useStyles = makeStyles({ icon: { color: tokens.colorBrandForeground1 } });
