import { Button, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  LightbulbRegular,
} from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { useTexts } from "../taskpane/speech";
import { werkbankTexts } from "../i18n/werkbankTexts";

interface Props {
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onExample: () => void;
  readonly onSave: () => void;
}

export function HeaderBar({ name, isUnsaved, onOpen, onNew, onExample, onSave }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(werkbankTexts);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <div className={styles.title}>
        <Text weight="semibold" size={400}>
          {texts.title}
        </Text>
        <Text size={200} className={styles.quiet}>
          {texts.subtitle}
        </Text>
      </div>
      <div className={styles.file}>
        <Text weight="semibold" truncate wrap={false}>
          {name}
        </Text>
        {isUnsaved && (
          <Text size={200} wrap={false} className={styles.quiet}>
            {texts.unsaved}
          </Text>
        )}
      </div>
      <Tooltip content={texts.openHint} relationship="description">
        <Button icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
          {texts.open}
        </Button>
      </Tooltip>
      <Button icon={<DocumentAddRegular />} onClick={onNew}>
        {texts.newMappe}
      </Button>
      <Tooltip content={texts.exampleHint} relationship="description">
        <Button icon={<LightbulbRegular />} onClick={onExample}>
          {texts.example}
        </Button>
      </Tooltip>
      <Tooltip content={texts.saveHint} relationship="description">
        <Button icon={<ArrowDownloadRegular />} onClick={onSave} disabled={name === ""}>
          {texts.save}
        </Button>
      </Tooltip>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = "";
          if (file) onOpen(file);
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: "flex", flexDirection: "column", flexShrink: 0, marginRight: "16px" },
  file: { display: "flex", alignItems: "baseline", gap: "8px", flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
