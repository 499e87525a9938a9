import type { Betrag } from "../../geld/betrag";
import { addTage } from "../../zeit/addTage";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { UstFestlegung } from "../umsatzsteuer/ustFestlegung";
import { steuerOf, type Steuer } from "../umsatzsteuer/steuerOf";
import { ALTES_RECHT } from "../umsatzsteuer/ustBehandlung";
import type { Modell } from "../vereinbarung/vereinbarung";
import type { Abschnitt } from "./abschnitt";
import type { Hinweis } from "./entwurf";
import type { Steuermangel } from "./mangel";

export interface Steuerfall {
  readonly steuer: Steuer | "ungeklaert";
  readonly maengel: readonly Steuermangel[];
  readonly hinweise: readonly Hinweis[];
}

/** The VAT of days that share one treatment. */
export function steuerfallOf(netto: Betrag, abschnitte: readonly Abschnitt[]): Steuerfall {
  const [first] = abschnitte;
  const last = abschnitte.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("VAT needs days of service");
  const zeitraum: Zeitraum = { von: first.zeitraum.von, bis: last.zeitraum.bis };
  const festlegungen = abschnitte.flatMap(({ festlegung }) => (festlegung === "none" ? [] : [festlegung]));
  const behandlung = festlegungen[0]?.behandlung ?? "ungeklaert";
  const hinweise = hinweiseOn(zeitraum, festlegungen);
  if (behandlung === "ungeklaert") {
    return { steuer: "ungeklaert", maengel: [{ kind: "ustUngeklaert", zeitraum }], hinweise };
  }
  const steuer = steuerOf(netto, behandlung, zeitraum);
  const maengel = [...new Set(abschnitte.map(({ fassung }) => fassung.modell))].flatMap((modell) =>
    [...new Set(festlegungen)].flatMap((one) => [...checkFestlegung(one, modell)]),
  );
  return steuer.ok
    ? { steuer: steuer.value, maengel, hinweise }
    : { steuer: "ungeklaert", maengel: [steuer.refusal, ...maengel], hinweise };
}

/** Who shows VAT wrongly owes it (§ 14c UStG): that nobody decided must not be found out later. */
function* checkFestlegung(
  { ab, festgelegtVon, festgelegtAm, vermerk }: UstFestlegung,
  modell: Modell,
): Iterable<Steuermangel> {
  if (festgelegtVon.trim() === "") yield { kind: "festlegungUnvollstaendig", ab, feld: "festgelegtVon" };
  if (festgelegtAm === "fehlt") yield { kind: "festlegungUnvollstaendig", ab, feld: "festgelegtAm" };
  if (modell === "ungedeckt" && vermerk.trim() === "") yield { kind: "steuervermerkFehlt", ab };
}

/** Who decides anew for service from 01.01.2027 has taken the second look. */
function hinweiseOn(zeitraum: Zeitraum, festlegungen: readonly UstFestlegung[]): readonly Hinweis[] {
  const ab = addTage(ALTES_RECHT.gilt.bis, 1);
  const isDecidedBefore = festlegungen.length === 0 || festlegungen.some((one) => one.ab < ab);
  return zeitraum.bis >= ab && isDecidedBefore
    ? [{ kind: "paragraf2bVerbindlich", ab, fundstelle: "§ 27 Abs. 22a UStG" }]
    : [];
}
