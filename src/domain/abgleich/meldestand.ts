import type { Tag } from "../zeit/tag";
import type { Meldung } from "./person";

/** Whether somebody was registered on the Stichtag, and since or until when not. */
export type Meldestand =
  | { readonly kind: "gemeldet" }
  | {
      readonly kind: "weggezogen" | "verstorben" | "spaeterEingezogen" | "andereGemeinde";
      readonly datum: Tag;
    }
  | { readonly kind: "nebenwohnung" }
  /** Registered in a place of another name: part of the Gemeinde, or a move. */
  | { readonly kind: "andererOrt" }
  /** Gone, as the register says in words, but on which day it does not say. */
  | { readonly kind: "ohneTag" };

/** The procedure strikes who moved out on the Stichtag itself; a Landkreis may see that otherwise. */
export type AuszugAmStichtag = "gestrichen" | "zaehlt";

/** Registered: moved in on or before the day, not moved out (Einzug and Auszug of DSMeld 1301 ff.), not deceased. */
export function meldestandOf(
  meldung: Meldung,
  stichtag: Tag,
  amStichtag: AuszugAmStichtag = "gestrichen",
): Meldestand {
  const { einzug, auszug, sterbedatum, stand, wohnung } = meldung;
  if (sterbedatum !== undefined && sterbedatum <= stichtag) return { kind: "verstorben", datum: sterbedatum };
  const isBack = auszug !== undefined && einzug !== undefined && einzug > auszug;
  if (auszug !== undefined && !isBack) {
    const isGone = amStichtag === "gestrichen" ? auszug <= stichtag : auszug < stichtag;
    if (isGone) return { kind: "weggezogen", datum: auszug };
  }
  if (einzug !== undefined && einzug > stichtag) return { kind: "spaeterEingezogen", datum: einzug };
  if (stand === "verstorben" && sterbedatum === undefined) return { kind: "ohneTag" };
  if (stand === "weggezogen" && auszug === undefined) return { kind: "ohneTag" };
  return wohnung === "neben" ? { kind: "nebenwohnung" } : { kind: "gemeldet" };
}
