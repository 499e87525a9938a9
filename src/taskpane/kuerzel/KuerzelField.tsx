import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import type { KuerzelEntry } from "./useKuerzelEntry";

/** Asks once who writes; afterwards one line with a way to change it. */
export function KuerzelField({ entry }: { readonly entry: KuerzelEntry }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(shellTexts);
  if (!entry.open) {
    return (
      <div className={styles.known}>
        <span className={type.text}>{texts.kuerzelKnown(entry.text)}</span>
        <Button appearance="subtle" onClick={entry.reopen}>
          {texts.change}
        </Button>
      </div>
    );
  }
  return (
    <Field
      className={styles.field}
      label={texts.kuerzel}
      hint={texts.kuerzelHint}
      {...(entry.missing ? { validationMessage: texts.kuerzelMissing } : {})}
    >
      <Input
        className={styles.input}
        input={{ ref: entry.input }}
        value={entry.text}
        autoComplete="off"
        onChange={(_, { value }) => entry.change(value)}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0 },
  known: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});
