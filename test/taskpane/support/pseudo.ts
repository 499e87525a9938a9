import type { Speech } from "../../../src/taskpane/speech";

/** A language that nobody speaks: every sentence becomes ⟦its key⟧, so that bare words stand out. */
export const PSEUDO: Speech = { language: "de", read: (texts) => keysOf(texts.de) };

/** What is left of a text without the keys. */
export function withoutKeys(text: string): string {
  return text.replace(/⟦[^⟧]*⟧/gu, " ");
}

function keysOf<Tree>(tree: Tree): Tree {
  return wrap(tree, "") as Tree;
}

function wrap(node: unknown, key: string): unknown {
  if (typeof node === "string") return `⟦${key}⟧`;
  if (typeof node === "function") return () => `⟦${key}⟧`;
  return Object.fromEntries(
    Object.entries(node as object).map(([name, child]) => [name, wrap(child, `${key}.${name}`)]),
  );
}
