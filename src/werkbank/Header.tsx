import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Language } from "../i18n/language";
import { werkbankTexts } from "../i18n/werkbankTexts";
import { SpeechContext, speechIn } from "../taskpane/speech";
import { DARK, LIGHT } from "../taskpane/theme/brand";
import { DiscardDialog } from "./DiscardDialog";
import { download } from "./download";
import { DropZone } from "./DropZone";
import { loadExample } from "./example";
import { HeaderBar } from "./HeaderBar";
import { NoticeBar } from "./NoticeBar";
import type { Session } from "./session";

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly isDark: boolean;
}

/** The bar above workbook and pane: files come and go here. */
export function Header({ session, language, isDark }: Props): ReactNode {
  const { mappe, isUnsaved, notice } = useSyncExternalStore(session.subscribe, session.state);
  const speech = useMemo(() => speechIn(language), [language]);
  const [waiting, setWaiting] = useState<() => void>();
  const name = mappe === "keine" ? "" : mappe.name;
  const texts = werkbankTexts[language];

  const replace = (next: () => Promise<void>) => {
    if (isUnsaved) setWaiting(() => () => void next());
    else void next();
  };
  const open = (file: File) =>
    replace(async () => session.open(new Uint8Array(await file.arrayBuffer()), file.name));
  const save = async () => {
    const saved = await session.save();
    if (saved !== "keineMappe") download(saved);
  };

  return (
    <FluentProvider theme={isDark ? DARK : LIGHT} lang={language}>
      <SpeechContext value={speech}>
        <HeaderBar
          name={name}
          isUnsaved={isUnsaved}
          onOpen={open}
          onNew={() => replace(() => session.create(texts.newName))}
          onExample={() => replace(() => loadExample(session, texts.exampleName))}
          onSave={() => void save()}
        />
        {notice !== "keiner" && <NoticeBar notice={notice} onClose={() => session.tell("keiner")} />}
        <DropZone onDrop={open} />
        <DiscardDialog
          isOpen={waiting !== undefined}
          name={name}
          onKeep={() => setWaiting(undefined)}
          onDiscard={() => {
            setWaiting(undefined);
            waiting?.();
          }}
        />
      </SpeechContext>
    </FluentProvider>
  );
}
