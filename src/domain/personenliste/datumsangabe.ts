import type { Tag } from "../zeit/tag";

/** What a cell of a list says of a day: it may name one, only its month or year, several, or none at all. */
export type Datumsangabe =
  | Einzeltag
  | Zeitspanne
  | { readonly kind: "mehrere"; readonly angaben: readonly (Einzeltag | Zeitspanne)[]; readonly text: string }
  | { readonly kind: "fehlt"; readonly text: string }
  | { readonly kind: "unmoeglich"; readonly text: string }
  | { readonly kind: "fehlerwert"; readonly text: string };

export interface Einzeltag {
  readonly kind: "tag";
  readonly tag: Tag;
}

/** "03/2021", "2021", "ca. März 2021": one of the days from `von` to `bis`. */
export interface Zeitspanne {
  readonly kind: "zeitspanne";
  readonly von: Tag;
  readonly bis: Tag;
  readonly text: string;
}

export const OHNE_DATUM: Datumsangabe = { kind: "fehlt", text: "" };

/** All days that may be meant, as spans; none where nothing can be said. */
export function spannenOf(angabe: Datumsangabe): readonly { readonly von: Tag; readonly bis: Tag }[] {
  switch (angabe.kind) {
    case "tag":
      return [{ von: angabe.tag, bis: angabe.tag }];
    case "zeitspanne":
      return [angabe];
    case "mehrere":
      return angabe.angaben.flatMap((one) => spannenOf(one));
    case "fehlt":
    case "unmoeglich":
    case "fehlerwert":
      return [];
  }
}
