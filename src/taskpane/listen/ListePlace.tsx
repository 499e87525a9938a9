import type { ReactNode } from "react";
import type { ErkannteListe } from "../../application/listenUebersicht";
import { OFFENE_MAPPE } from "../../application/offeneMappe";
import { listenTexts } from "../../i18n/listenTexts";
import { useServices } from "../servicesContext";
import { TextLink } from "../shell/TextLink";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

/** Where a list stands and from where its Gemeinde is known. */
export function ListePlace({ liste }: { readonly liste: ErkannteListe }): ReactNode {
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const { view } = useServices();
  const { file, sheet, kopfzeile, ersteZeile, letzteZeile, gemeinden, gemeindeAus } = liste;
  const isHere = file === OFFENE_MAPPE;
  const [gemeinde, second] = gemeinden;
  const isOfOne = gemeinde !== undefined && second === undefined;
  return (
    <div>
      {isOfOne && <p className={type.strong}>{gemeinde}</p>}
      {!isHere && <p className={type.text}>{texts.inFile(file)}</p>}
      {isHere ? (
        <TextLink onClick={show}>{texts.where(sheet, ersteZeile, letzteZeile)}</TextLink>
      ) : (
        <p className={type.text}>{texts.where(sheet, ersteZeile, letzteZeile)}</p>
      )}
      <p className={type.secondary}>
        {texts.header(kopfzeile)}, {texts.gemeindeFrom[gemeindeAus]}
      </p>
    </div>
  );

  function show(): void {
    // Somebody may have deleted the sheet since it was read: then there is nothing to show.
    view.select(sheet, kopfzeile - 1, 0).catch(() => undefined);
  }
}
