import { useRef, useState, type RefObject } from "react";
import type { Result } from "../../domain/result";
import { parseKuerzel, type KeinKuerzel } from "./parseKuerzel";
import { useSession } from "./session";

/** The field for the Kürzel: open until one is known, and again after "Ändern". */
export interface KuerzelEntry {
  readonly open: boolean;
  readonly text: string;
  readonly missing: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly change: (text: string) => void;
  readonly reopen: () => void;
  /** The Kürzel to write with; without one the field says what is missing and takes the focus. */
  readonly take: () => Result<string, KeinKuerzel>;
}

export function useKuerzelEntry(): KuerzelEntry {
  const { kuerzel, setKuerzel } = useSession();
  const known = kuerzel !== "";
  const [open, setOpen] = useState(!known);
  const [text, setText] = useState(kuerzel);
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return {
    open,
    text,
    missing,
    input,
    change: (typed) => {
      setText(typed);
      setMissing(false);
    },
    reopen: () => setOpen(true),
    take: () => {
      const parsed = parseKuerzel(text);
      if (!parsed.ok) {
        setMissing(true);
        input.current?.focus();
      } else {
        setKuerzel(parsed.value);
        setOpen(false);
      }
      return parsed;
    },
  };
}
