import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import type { Quelldatei } from "../../application/listenDienst";
import { listenTexts } from "../../i18n/listenTexts";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { ShowAll } from "./ShowAll";

interface Props {
  readonly files: readonly Quelldatei[];
  readonly onChange: (files: readonly Quelldatei[]) => void;
}

/** Files by the dialog of the system or dropped here; a file of the same name takes the place of the one before. */
export function DateiWahl({ files, onChange }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const input = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? files : files.slice(0, FEW);
  return (
    <section
      ref={zone}
      data-takes-files
      tabIndex={-1}
      aria-label={texts.files}
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h3 className={type.group}>{texts.files}</h3>
      <Button onClick={() => input.current?.click()}>{texts.chooseFiles}</Button>
      <input
        ref={input}
        className={type.spoken}
        type="file"
        multiple
        accept=".xlsx"
        tabIndex={-1}
        aria-label={texts.chooseFiles}
        onChange={() => {
          add(input.current?.files ?? []);
          if (input.current !== null) input.current.value = "";
        }}
      />
      <p className={type.secondary}>{texts.dropFiles}</p>
      {files.length > 0 && <p className={type.strong}>{texts.chosenFiles(files.length)}</p>}
      {files.length > 0 && (
        <ul className={mergeClasses(type.list, styles.files)} aria-label={texts.files}>
          {shown.map(({ name }) => (
            <li key={name} className={styles.file}>
              <DocumentTable20Regular className={styles.icon} aria-hidden />
              <span className={styles.name}>{name}</span>
              <Button
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={texts.removeFile(name)}
                onClick={() => remove(name)}
              />
            </li>
          ))}
        </ul>
      )}
      <ShowAll shown={shown.length} of={files.length} onAll={() => setIsAll(true)} />
    </section>
  );

  function over(event: DragEvent): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    add(event.dataTransfer.files);
  }

  function add(chosen: Iterable<Quelldatei>): void {
    const added = [...chosen];
    const names = new Set(added.map(({ name }) => name));
    if (added.length > 0) onChange([...files.filter(({ name }) => !names.has(name)), ...added]);
  }

  function remove(file: string): void {
    onChange(files.filter(({ name }) => name !== file));
    zone.current?.focus();
  }
}

const FEW = 6;

const useStyles = makeStyles({
  zone: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    marginTop: "8px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, padding: "11px" },
  files: { alignSelf: "stretch" },
  file: { display: "flex", alignItems: "center", gap: "8px" },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
