import type { ReactNode } from "react";
import type { ErkannteListe } from "../../application/listenUebersicht";
import { listenTexts } from "../../i18n/listenTexts";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { SpalteRow } from "./SpalteRow";

/** Every column of a list; those that are not used come last. */
export function Spalten({ liste }: { readonly liste: ErkannteListe }): ReactNode {
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const isUsed = ({ rolle }: (typeof liste.spalten)[number]) => rolle !== "sonstiges" && rolle !== "nr";
  const ordered = [...liste.spalten].sort((one, other) => Number(isUsed(other)) - Number(isUsed(one)));
  return (
    <section aria-label={texts.columns}>
      <h2 className={type.group}>{texts.columns}</h2>
      <p className={type.secondary}>{texts.columnsHint}</p>
      <ul className={type.list}>
        {ordered.map((spalte) => (
          <SpalteRow key={spalte.index} spalte={spalte} />
        ))}
      </ul>
      <p className={type.secondary}>{texts.remembered}</p>
    </section>
  );
}
