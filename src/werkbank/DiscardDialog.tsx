import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { werkbankTexts } from "../i18n/werkbankTexts";
import { useTexts } from "../taskpane/speech";

interface Props {
  readonly isOpen: boolean;
  readonly name: string;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Before another workbook takes the place of one with unsaved changes. */
export function DiscardDialog({ isOpen, name, onKeep, onDiscard }: Props): ReactNode {
  const texts = useTexts(werkbankTexts).discard;
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={onKeep}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>{texts.text(name)}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{texts.keep}</Button>
            </DialogTrigger>
            <Button onClick={onDiscard}>{texts.discard}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
