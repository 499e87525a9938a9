import type { Aufgabenwahl } from "../domain/aufgabenwahl/entscheidung";
import type { Umfangsbefund } from "../domain/aufgabenwahl/pruefeStellenumfang";
import type { Traegerzeile } from "../domain/aufgabenwahl/mittelweitergabe";
import type { Texts } from "./language";

/** Choices of a cell: without a comma, which would part them in Excel. */
const de = {
  wahl: {
    offen: "offen",
    landkreis: "Landkreis",
    eigenregie: "Eigenregie",
    verbund: "Verbund",
    andereStadt: "andere Stadt oder Gemeinde",
    traegerDesLandkreises: "freier Träger des Landkreises",
    traegerDerGemeinde: "freier Träger der Gemeinde",
    keinBedarf: "kein Bedarf",
  } satisfies Record<Aufgabenwahl, string>,
  traeger: {
    landkreis: "eigenes Team des Landkreises",
    gemeinde: "Gemeinde",
    verbund: "Verbund",
    traegerDesLandkreises: "freier Träger des Landkreises",
    traegerDerGemeinde: "freier Träger der Gemeinde",
    keinBedarf: "kein Bedarf",
    offen: "nicht entschieden",
    ohneGemeinde: "ohne Gemeinde",
  } satisfies Record<Traegerzeile["art"], string>,
  umfang: {
    erfuellt: "erfüllt",
    nichtErfuellt: "nicht erfüllt",
    offen: "offen",
    entfaellt: "entfällt",
  } satisfies Record<Umfangsbefund["ergebnis"], string>,
};

/** Who does the work, and whether the posts are large enough: for sheets and the pane. */
export const aufgabenwahlTexts: Texts<typeof de> = {
  de,
  en: {
    wahl: {
      offen: "open",
      landkreis: "county",
      eigenregie: "own post",
      verbund: "joint post",
      andereStadt: "another town or municipality",
      traegerDesLandkreises: "welfare organisation of the county",
      traegerDerGemeinde: "welfare organisation of the municipality",
      keinBedarf: "not needed",
    },
    traeger: {
      landkreis: "the county’s own team",
      gemeinde: "municipality",
      verbund: "joint post",
      traegerDesLandkreises: "welfare organisation of the county",
      traegerDerGemeinde: "welfare organisation of the municipality",
      keinBedarf: "not needed",
      offen: "not decided",
      ohneGemeinde: "without a municipality",
    },
    umfang: { erfuellt: "met", nichtErfuellt: "not met", offen: "open", entfaellt: "does not apply" },
  },
};
