import { readVermerk } from "../../../src/reading/remarks/readVermerk";

/** What a remark says, in a few words. */
function said(text: string): string {
  const vermerk = readVermerk(text);
  const words = vermerk.abgaenge.map(({ wie, datum, ziel, gilt }) => {
    const day =
      datum.kind === "tag"
        ? datum.tag
        : datum.kind === "zeitspanne"
          ? `${datum.von}..${datum.bis}`
          : datum.kind;
    return [wie, day, ziel, gilt === "immer" ? "" : gilt]
      .filter((word) => word !== "" && word !== "fehlt")
      .join(" ");
  });
  if (vermerk.isStruck) words.push("gestrichen");
  if (vermerk.isDouble) words.push("doppelt");
  if (vermerk.isRegistered) words.push("gemeldet");
  if (vermerk.isUnclear) words.push("unklar");
  if (vermerk.zugang !== "ohneAngabe") words.push(vermerk.zugang);
  if (vermerk.bezug.length > 0) words.push(`von ${vermerk.bezug.join(" + ")}`);
  return words.join(", ");
}

describe("a remark that the person left", () => {
  test.each([
    ["verzogen", "verzogen"],
    ["Verzogen!", "verzogen"],
    ["verzogen 08/2022 nach Heilbronn", "verzogen 2022-08-01..2022-08-31 Heilbronn"],
    ["unbekannt verzogen", "verzogen"],
    ["Fortzug 04.10.2022 nach Jagsthausen", "verzogen 2022-10-04 Jagsthausen"],
    ["verz. n. Stuttgart 3/22", "verzogen 2022-03-01..2022-03-31 Stuttgart"],
    ["weggezogen am 5.11.2021", "verzogen 2021-11-05"],
    ["Wegzug zum 15.01.2023", "verzogen 2023-01-15"],
    ["ist nach Bad Wimpfen umgezogen", "verzogen Bad Wimpfen"],
    ["Umzug nach Ulm im März 2021", "verzogen 2021-03-01..2021-03-31 Ulm"],
    ["ausgezogen 12.2021", "verzogen 2021-12-01..2021-12-31"],
    ["abgem. 3/22", "abgemeldet 2022-03-01..2022-03-31"],
    ["abgemeldet am 12.03.2023", "abgemeldet 2023-03-12"],
    ["Abmeldung von Amts wegen 02.02.2021", "abgemeldet 2021-02-02"],
    ["nicht mehr gemeldet", "abgemeldet"],
    ["seit 2021 nicht mehr hier gemeldet", "abgemeldet 2021-01-01..2021-12-31"],
    ["Person ist hier nicht gemeldet", "abgemeldet"],
    ["wohnt nicht mehr hier", "abgemeldet"],
    ["nicht mehr wohnhaft", "abgemeldet"],
    ["gemeldet bis 15.03.2022", "abgemeldet 2022-03-15"],
    ["am 31.12.2022 nicht mehr gemeldet", "abgemeldet 2022-12-31"],
    ["laut Melderegister (Stand 12.01.2024) nicht mehr gemeldet", "abgemeldet"],
    ["ausgereist 11/2022", "ausgereist 2022-11-01..2022-11-30"],
    ["freiwillige Ausreise am 03.03.2022", "ausgereist 2022-03-03"],
    ["abgeschoben", "ausgereist"],
    ["Rückkehr ins Heimatland 2021", "ausgereist 2021-01-01..2021-12-31"],
    ["Dublin-Überstellung 01.07.2022", "ausgereist 2022-07-01"],
    ["verstorben 15.02.2023", "verstorben 2023-02-15"],
    ["† 03.04.2021", "verstorben 2021-04-03"],
    ["gest. verstorben", "verstorben"],
    ["verst. 2021", "verstorben 2021-01-01..2021-12-31"],
    ["mit Mutter nach Ulm verzogen", "verzogen Ulm"],
    ["zum Ehemann nach Karlsruhe verzogen 06/2022", "verzogen 2022-06-01..2022-06-30 Karlsruhe"],
    ["Familie verzogen", "verzogen"],
    ["verzogen nach Tod des Ehemanns", "verzogen"],
    ["Pass liegt vor; verzogen 10/2022 nach Hardthausen", "verzogen 2022-10-01..2022-10-31 Hardthausen"],
    ["Kita-Platz gesucht. Verzogen 03/2022.", "verzogen 2022-03-01..2022-03-31"],
    ["Abmeldung vom 10.01.2023 rückwirkend zum 15.12.2022", "abgemeldet 2022-12-15"],
    ["moved away in May 2022", "verzogen 2022-05-01..2022-05-31"],
    ["no longer registered", "abgemeldet"],
    ["died 2022-05-01", "verstorben 2022-05-01"],
    ["jetzt in Stuttgart", "verzogen Stuttgart wennAnderswo"],
    ["gemeldet in Heilbronn seit 05/2021", "verzogen 2021-05-01..2021-05-31 Heilbronn wennAnderswo"],
    ["gestrichen", "gestrichen"],
    ["bitte streichen", "gestrichen"],
    ["entfällt", "gestrichen"],
    ["Ausbildung ab 09/2022; gestrichen", "gestrichen"],
    ["doppelt, gestrichen", "gestrichen, doppelt"],
    ["Doppelerfassung", "doppelt"],
    ["bereits in Zeile 4 erfasst", "doppelt"],
    ["Kind ist verstorben", "verstorben kind"],
    ["erst nach dem Stichtag verzogen", "verzogen, gemeldet"],
  ])("%s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("a remark that strikes nobody", () => {
  test.each([
    [""],
    ["Kita-Platz gesucht"],
    ["wohnt in Privatwohnung"],
    ["Ausbildung ab 09/2022"],
    ["Ehemann verstorben"],
    ["Schwester verzogen"],
    ["Vater am 03.05.2022 verstorben"],
    ["Tod des Vaters 2021"],
    ["Wegzug der Mutter 03/2022"],
    ["seine Frau ist nach Ulm verzogen"],
    ["Bruder und Schwester ausgereist"],
    ["Sohn Ali abgemeldet"],
    ["Eltern in Syrien verstorben"],
    ["Witwe"],
    ["verwitwet"],
    ["Husband died 2021"],
    ["innerorts umgezogen"],
    ["Umzug innerhalb der Gemeinde 05/2022"],
    ["umgezogen in die Schulstraße 5"],
    ["verzogen innerhalb von Brackenheim"],
    ["in eigene Wohnung umgezogen"],
    ["Ummeldung 03.03.2021"],
    ["Wohnungswechsel"],
    ["nicht verzogen"],
    ["noch nicht abgemeldet"],
    ["kein Wegzug bekannt"],
    ["bitte nicht streichen"],
    ["will nach Stuttgart ziehen"],
    ["Umzug nach Heilbronn geplant"],
    ["Ausreise geplant"],
    ["ausreisepflichtig"],
    ["Ausreisepflicht seit 2021"],
    ["Abschiebungsverbot nach § 60"],
    ["vom Sprachkurs abgemeldet"],
    ["Kita abgemeldet"],
    ["Schule verlassen 07/2022"],
    ["doppelte Staatsangehörigkeit"],
    ["Familiennachzug beantragt"],
    ["wartet auf Familiennachzug der Ehefrau"],
    ["hat nachgeborenes Kind"],
    ["Lindenweg 9"],
  ])("%s", (text) => expect(said(text)).toBe(""));

  test.each([
    ["noch gemeldet", "gemeldet"],
    ["weiterhin gemeldet", "gemeldet"],
    ["zum Stichtag gemeldet", "gemeldet"],
  ])("%s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("a remark that leaves it open", () => {
  test.each([
    ["verzogen?"],
    ["vermutlich ausgereist"],
    ["evtl. nach Ulm verzogen"],
    ["umgezogen"],
    ["irrtümlich abgemeldet"],
    ["Ehemann verstorben, verzogen nach Ulm"],
  ])("%s", (text) => expect(said(text)).toBe("unklar"));
});

describe("a remark that says how the person came", () => {
  test.each([
    ["Familiennachzug", "familiennachzug"],
    ["FNZ", "familiennachzug"],
    ["Sprachkurs B1; Familiennachzug", "familiennachzug"],
    ["Fam.-Nachzug zum Ehemann", "familiennachzug"],
    ["Familienzusammenführung", "familiennachzug"],
    ["nachgezogen", "familiennachzug"],
    ["nachgeborenes Kind (Kind von Haidar Al-Dulaimi)", "nachgeboren, von Haidar Al-Dulaimi"],
    ["nachgeb. Kind (Kind von Buba Saidy)", "nachgeboren, von Buba Saidy"],
    ["Neugeborenes", "nachgeboren"],
    ["nach Zuweisung geboren", "nachgeboren"],
    ["Kind von Ali Haddad und Fatima Haddad", "von Ali Haddad + Fatima Haddad"],
    ["Nachzug zu Haddad, Ali", "familiennachzug, von Haddad, Ali"],
    ["nachgeborenes Kind, verzogen 12/2022", "verzogen 2022-12-01..2022-12-31, nachgeboren"],
  ])("%s", (text, expected) => expect(said(text)).toBe(expected));
});
