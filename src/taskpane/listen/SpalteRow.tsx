import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { ErkannteSpalte } from "../../application/listenUebersicht";
import { listenTexts } from "../../i18n/listenTexts";
import { rollenTexts } from "../../i18n/rollenTexts";
import { headerText } from "../../reading/columns/headerText";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { columnLetter } from "./columnLetter";
import { useListenarbeit } from "./listenarbeitContext";
import { ROLLEN } from "./rollen";

/** One column: its letter, what it is for, and how well it was read. Without a header nothing could be remembered. */
export function SpalteRow({ spalte }: { readonly spalte: ErkannteSpalte }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const rollen = useTexts(rollenTexts);
  const { arbeit, happened } = useListenarbeit();
  const { index, header, rolle, befund } = spalte;
  const letter = columnLetter(index);
  const key = headerText(header);
  const fraglich = befund?.kind === "lesbar" ? befund.von - befund.lesbar : 0;
  return (
    <li className={styles.row}>
      <span className={styles.letter} aria-hidden>
        {letter}
      </span>
      <div className={styles.words}>
        {key === "" ? (
          <span className={type.text}>{rollen[rolle]}</span>
        ) : (
          <Select
            className={styles.select}
            aria-label={texts.column(letter, header)}
            value={rolle}
            onChange={(_, { value }) => choose(value)}
          >
            {ROLLEN.map((one) => (
              <option key={one} value={one}>
                {rollen[one]}
              </option>
            ))}
          </Select>
        )}
        <span className={type.secondary}>{lineOf().join(" · ")}</span>
        {befund?.kind === "lesbar" && fraglich > 0 && (
          <span className={styles.doubt}>
            <Warning16Filled className={styles.sign} aria-hidden />
            <span>
              {texts.readable(befund.lesbar, befund.von)}, {doubtOf(befund.fraglich, fraglich)}
            </span>
          </span>
        )}
      </div>
    </li>
  );

  function lineOf(): readonly string[] {
    return [
      key === "" ? texts.noHeader : texts.columnHeader(header),
      ...(arbeit.korrekturen.has(key) ? [texts.corrected] : []),
      ...(befund?.kind === "eintraege" ? [texts.entries(befund.eintraege)] : []),
      ...(befund?.kind === "lesbar" && fraglich === 0 ? [texts.readable(befund.lesbar, befund.von)] : []),
    ];
  }

  function doubtOf(rows: readonly number[], count: number): string {
    const more = count - rows.length;
    const last = rows.at(-1);
    const shown =
      more > 0 || last === undefined || rows.length < 2
        ? rows.join(", ")
        : `${rows.slice(0, -1).join(", ")} ${texts.and} ${last}`;
    return texts.doubtful(shown, more, count);
  }

  function choose(value: string): void {
    const chosen = ROLLEN.find((one) => one === value);
    if (chosen !== undefined) happened({ kind: "korrigiert", header, rolle: chosen });
  }
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: {
    flexShrink: 0,
    minWidth: "24px",
    height: "24px",
    marginTop: "4px",
    lineHeight: "24px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, gap: "2px" },
  select: { minWidth: 0 },
  doubt: {
    display: "flex",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground3,
  },
  sign: { flexShrink: 0 },
});
