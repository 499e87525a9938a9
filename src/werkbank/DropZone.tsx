import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { werkbankTexts } from "../i18n/werkbankTexts";
import { useTexts } from "../taskpane/speech";

/** The whole page takes a dropped file; while one hangs over it, it says so. */
export function DropZone({ onDrop }: { readonly onDrop: (file: File) => void }): ReactNode {
  const styles = useStyles();
  const { drop } = useTexts(werkbankTexts);
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onDrop);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      if (isForPane(event)) {
        setIsOver(false);
        return;
      }
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file || isForPane(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(false);
      take(file);
    };
    // Before Univer, which would take the file for a picture.
    const options = { capture: true };
    window.addEventListener("dragover", over, options);
    window.addEventListener("dragleave", leave, options);
    window.addEventListener("drop", dropped, options);
    return () => {
      window.removeEventListener("dragover", over, options);
      window.removeEventListener("dragleave", leave, options);
      window.removeEventListener("drop", dropped, options);
    };
  }, []);

  return isOver ? (
    <div className={styles.over}>
      <Text size={500} weight="semibold">
        {drop}
      </Text>
    </div>
  ) : null;
}

/** Where the pane asks for files itself, they are lists to read and no workbook to open. */
function isForPane({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest("[data-takes-files]") !== null;
}

const useStyles = makeStyles({
  over: {
    position: "fixed",
    inset: 0,
    zIndex: 10_000,
    display: "grid",
    placeItems: "center",
    pointerEvents: "none",
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    boxSizing: "border-box",
  },
});
