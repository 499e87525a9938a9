import { einstellungenSentence, type KeineAngabe } from "./einstellungenSentence";
import type { Language } from "./language";
import { listenSentence } from "./listenSentence";

/** Everything that can keep the pane from reading lists or writing what came of them. */
export type Hindernis = KeineAngabe | Parameters<typeof listenSentence>[0];

export function hindernisSentence(hindernis: Hindernis, language: Language): string {
  return hindernis.kind === "keineAngabe"
    ? einstellungenSentence(hindernis, language)
    : listenSentence(hindernis, language);
}
