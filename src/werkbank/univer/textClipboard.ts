import { Disposable } from "@univerjs/core";
import type { IClipboardInterfaceService } from "@univerjs/preset-sheets-core";

/**
 * Only text goes to the system's clipboard: HTML with style attributes breaks the page's Content-Security-Policy, and a
 * look would not reach the file anyway. What was copied here is remembered, so that it is pasted here with its formulas.
 */
export class TextClipboard extends Disposable implements IClipboardInterfaceService {
  readonly supportClipboard = true;
  private copied = { text: "", html: "" };

  write(text: string, html: string): Promise<void> {
    this.copied = { text, html };
    return this.writeText(text);
  }

  writeText(text: string): Promise<void> {
    return navigator.clipboard.writeText(text);
  }

  read(): Promise<ClipboardItem[]> {
    return navigator.clipboard.read();
  }

  readText(): Promise<string> {
    return navigator.clipboard.readText();
  }

  /** Univer's own form of a text that was copied here; "" of one from elsewhere. */
  richFormOf(text: string): string {
    return text !== "" && lines(text) === lines(this.copied.text) ? this.copied.html : "";
  }
}

function lines(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}
