import type { Betrag } from "../../geld/betrag";
import type { Fundstelle } from "../../vorschrift/fundstelle";
import type { Quartal } from "../../zeit/quartal";
import type { Tag } from "../../zeit/tag";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { Parteifeld, Rolle } from "../partei/partei";
import type { Steuerhindernis } from "../umsatzsteuer/steuerOf";

/** Why a draft stays a draft. Each names the cell to fill: a field of a party, a row of the agreement or of the cost. */
export type Mangel = Angabemangel | Steuermangel | Kostenmangel;

export type Angabemangel =
  | {
      readonly kind: "angabeFehlt";
      readonly rolle: Rolle;
      readonly ags: string;
      readonly feld: Parteifeld;
      /** "keine": not the law, but nobody could pay without it. */
      readonly fundstelle: Fundstelle | "keine";
    }
  | {
      readonly kind: "angabeFalsch";
      readonly rolle: Rolle;
      readonly ags: string;
      readonly feld: Parteifeld;
      readonly input: string;
      readonly grund: "form" | "pruefziffer";
    };

export type Steuermangel =
  | { readonly kind: "ustUngeklaert"; readonly zeitraum: Zeitraum }
  | {
      readonly kind: "festlegungUnvollstaendig";
      readonly ab: Tag;
      readonly feld: "festgelegtVon" | "festgelegtAm";
    }
  /** Model B: why the grant is no part of the price must be written beside the decision. */
  | { readonly kind: "steuervermerkFehlt"; readonly ab: Tag }
  | Steuerhindernis;

export type Kostenmangel =
  /** Days on which the post is held but costs nothing: a missing row, or a vacancy nobody entered. */
  | { readonly kind: "kostenFehlen"; readonly stelle: string; readonly zeitraum: Zeitraum }
  | { readonly kind: "iststundenFehlen"; readonly stelle: string; readonly quartal: Quartal }
  | { readonly kind: "belegFehlt"; readonly bezeichnung: string; readonly tag: Tag }
  | { readonly kind: "stelleUnbekannt"; readonly bezeichnung: string; readonly stelle: string }
  | { readonly kind: "zuwendungFehlt"; readonly jahr: number }
  | { readonly kind: "zuwendungUebersteigtKosten"; readonly betrag: Betrag }
  /** A settlement before the last invoice of its year would bill the same days twice. */
  | { readonly kind: "quartalNichtBerechnet"; readonly quartal: Quartal }
  | { readonly kind: "keinBetrag" };
