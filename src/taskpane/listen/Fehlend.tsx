import { useState, type ReactNode } from "react";
import { listenTexts } from "../../i18n/listenTexts";
import { TextLink } from "../shell/TextLink";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

/** Gemeinden whose list has not come yet. */
export function Fehlend({ gemeinden }: { readonly gemeinden: readonly string[] }): ReactNode {
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const [isOpen, setIsOpen] = useState(false);
  if (gemeinden.length === 0) return null;
  const isShown = isOpen || gemeinden.length <= FEW;
  return (
    <section aria-label={texts.fehlend(gemeinden.length)}>
      <h2 className={type.group}>{texts.fehlend(gemeinden.length)}</h2>
      <p className={type.secondary}>{texts.fehlendMeans}</p>
      {isShown && <p className={type.text}>{gemeinden.join(", ")}</p>}
      {!isShown && <TextLink onClick={() => setIsOpen(true)}>{texts.fehlendAlle}</TextLink>}
    </section>
  );
}

const FEW = 6;
