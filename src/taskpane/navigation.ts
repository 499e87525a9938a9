import { createContext, useContext } from "react";
import type { SchrittId } from "./home/schritte";

/** A new page: one more kind here, one more case in Pane.tsx. */
export type Page =
  | { readonly kind: "start" }
  | { readonly kind: "mappePruefen" }
  | { readonly kind: "hilfe" }
  | { readonly kind: "listen" }
  /** One list of those that were read, by its place among them. */
  | { readonly kind: "liste"; readonly at: number }
  | { readonly kind: "fragen" }
  | { readonly kind: "frage" }
  | { readonly kind: "fragengruppe"; readonly gruppe: string }
  | { readonly kind: "beantwortet" }
  | { readonly kind: "einstellungen" }
  | { readonly kind: "funktionen" }
  | { readonly kind: "formelnInWerte" }
  | { readonly kind: "beispiele" }
  /** A step whose screen comes with a later version. */
  | { readonly kind: "schritt"; readonly schritt: SchrittId };

export interface Place {
  readonly page: Page;
  /** How often the screen changed: each visit starts afresh, the first takes no focus from the sheet. */
  readonly visit: number;
}

export type Move = { readonly kind: "open"; readonly page: Page } | { readonly kind: "back" };

export function startAt(page: Page): Place {
  return { page, visit: 0 };
}

/** Back goes up one level; there is no history. */
export function move(place: Place, made: Move): Place {
  const page = made.kind === "open" ? made.page : parentOf(place.page);
  return { page, visit: place.visit + 1 };
}

export interface Navigation {
  readonly visit: number;
  readonly open: (page: Page) => void;
  readonly back: () => void;
}

export const NavigationContext = createContext<Navigation | "noPane">("noPane");

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === "noPane") throw new Error("used outside of the pane");
  return navigation;
}

function parentOf(page: Page): Page {
  switch (page.kind) {
    case "start":
    case "mappePruefen":
    case "hilfe":
    case "listen":
    case "einstellungen":
    case "funktionen":
    case "schritt":
      return { kind: "start" };
    case "formelnInWerte":
    case "beispiele":
      return { kind: "funktionen" };
    case "liste":
    case "fragen":
      return { kind: "listen" };
    case "frage":
    case "fragengruppe":
    case "beantwortet":
      return { kind: "fragen" };
  }
}
