import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import { useTexts } from "../speech";
import { useTypography } from "./useTypography";

/** Some hosts forbid the clipboard in a pane: then the text can still be marked and copied by hand. */
export function CopyAsText({ text }: { readonly text: string }): ReactNode {
  const [outcome, setOutcome] = useState<"none" | "copied" | "notCopied">("none");
  const type = useTypography();
  const texts = useTexts(shellTexts);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome("copied"),
      () => setOutcome("notCopied"),
    );
  };
  return (
    <>
      <Button appearance="subtle" onClick={copy}>
        {texts.copyAsText}
      </Button>
      <span role="status" className={type.secondary}>
        {outcome === "none" ? "" : texts[outcome]}
      </span>
    </>
  );
}
