import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Datumsangabe } from "../../domain/personenliste/datumsangabe";
import type { Zeichen, Zeile } from "../../domain/personenliste/zeile";
import { fragenTexts } from "../../i18n/fragenTexts";
import { formatTag } from "../../i18n/numbers";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";

/** What stands in the row, as far as the question needs it; nothing else about the person. */
export function Zeilenangaben({ zeile }: { readonly zeile: Zeile }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const language = useLanguage();
  const { familienname, vorname, gemeinde, geburt, zuweisung, nachzug, zeichen, bemerkung } = zeile;
  const name = [familienname, vorname].filter((part) => part !== "").join(", ");
  const facts = [
    [texts.name, name],
    [texts.gemeinde, gemeinde.kind === "bekannt" ? gemeinde.name : gemeinde.text],
    [texts.geburt, shown(geburt)],
    [texts.zuweisung, shown(zuweisung)],
    ...(nachzug.kind === "fehlt" && nachzug.text === "" ? [] : [[texts.nachzug, shown(nachzug)]]),
    ...(zeichen.length === 0 ? [] : [[texts.zeichen, zeichen.map(wordsOf).join("; ")]]),
    ...(bemerkung === "" ? [] : [[texts.bemerkungDort, bemerkung]]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, text]) => (
        <div key={label} className={styles.fact}>
          <dt className={mergeClasses(type.secondary, styles.label)}>{label}</dt>
          <dd className={styles.text}>{text === "" ? texts.nothing : text}</dd>
        </div>
      ))}
    </dl>
  );

  function shown(angabe: Datumsangabe): string {
    return angabe.kind === "tag" ? formatTag(angabe.tag, language) : angabe.text;
  }

  function wordsOf(one: Zeichen): string {
    switch (one.kind) {
      case "vonHand":
        return texts.zeichenAls[one.wie];
      case "abgang": {
        const day = shown(one.datum);
        return [
          texts.zeichenAls[one.wie],
          ...(day === "" ? [] : [texts.am(day)]),
          ...(one.nach === "" ? [] : [texts.nach(one.nach)]),
        ].join(" ");
      }
      case "farbe":
        return texts.zeichenAls.farbig;
      case "doppelt":
      case "gemeldet":
      case "teilweise":
      case "unklar":
        return texts.zeichenAls[one.kind];
    }
  }
}

const useStyles = makeStyles({
  facts: {
    margin: 0,
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fact: { display: "flex", flexWrap: "wrap", columnGap: "8px", padding: "1px 0" },
  label: { flexShrink: 0, width: "84px", lineHeight: tokens.lineHeightBase300 },
  text: {
    flexGrow: 1,
    flexBasis: "120px",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    unicodeBidi: "isolate",
  },
});
