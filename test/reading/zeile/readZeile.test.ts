import { blatt, d, verdicts } from "../blatt";

const IN = d("2021-05-04");
const BORN = d("1990-06-17");
const short = (lines: readonly string[]) => lines.map((line) => line.split(": ")[1]);

const HEAD = [
  "Lfd.",
  "Kommune",
  "Familienname",
  "Vornamen",
  "geb. am",
  "Fam.-Nr.",
  "Aufnahmegrund",
  "in AU seit",
  "Vermerk",
];
let nr = 0;
const row = (
  given: string,
  fam: number | string,
  art: string,
  seit: string | number | null,
  vermerk = "",
  born: string | number = BORN,
) => [++nr, "Flein", "Haddad", given, born, fam, art, seit, vermerk];

describe("words of the same kinds", () => {
  test.each([
    ["in die Heimat zurückgekehrt", "gestrichen"],
    ["am 3.4.22 nach unbekannt abgemeldet", "gestrichen"],
    ["weggezogen", "gestrichen"],
    ["Wegzug nach Ulm am 15.03.2022", "gestrichen"],
    ["Abgang 03/2022", "gestrichen"],
    ["gelöscht", "gestrichen"],
    ["tot", "gestrichen"],
    ["inaktiv", "gestrichen"],
    ["Verbleib unbekannt", "gestrichen"],
    ["weg", "gestrichen"],
    ["schon weg seit 2021", "gestrichen"],
    ["ausgewandert 2021", "gestrichen"],
    ["nicht mehr im Register", "gestrichen"],
    ["nicht mehr vor Ort", "gestrichen"],
    ["Umverteilung nach Calw 12/2021", "gestrichen"],
    ["umgezogen nach Talheim", "gestrichen"],
    ["verzogen nach Flein-Süd, Lindenweg 3", "zählt"],
    ["innerhalb von Flein umgezogen", "zählt"],
    ["Umzug nach Flein, Hauptstraße 5", "zählt"],
    ["neue Adresse: Hauptstr. 5", "zählt"],
    ["Vater abgemeldet", "zählt"],
    ["Mutter gestorben", "zählt"],
    ["Bruder nach Stuttgart verzogen 03/2022", "zählt"],
    ["Tochter ausgereist", "zählt"],
    ["Ehefrau am 12.04.2022 verzogen", "zählt"],
    ["Onkel verstorben", "zählt"],
    ["Kind Yama verzogen", "zählt"],
    ["Wegzug 03/2023", "zählt"],
    ["verstorben Februar 2023", "zählt"],
    ["Abmeldung zum 01.01.2023", "zählt"],
    ["seit 05.01.2023 nicht mehr gemeldet", "zählt"],
    ["noch wohnhaft", "zählt"],
    ["gemeldet", "zählt"],
    ["ist nicht verzogen", "zählt"],
    ["Ausreise erst 2024", "zählt"],
    ["hat Wohnung gefunden", "zählt"],
    ["Umzug in Privatwohnung 06/2022", "zählt"],
    ["umverteilt aus Calw", "zählt"],
    ["zugezogen von Heilbronn", "zählt"],
    ["Abmeldung fehlt noch", "zählt"],
    ["Duldung, ausreisepflichtig", "zählt"],
    ["Deutschkurs abgebrochen", "zählt"],
    ["Arbeitet bei Fa. Fort GmbH", "zählt"],
    ["Wohnsitzauflage aufgehoben", "zählt"],
    ["Familie noch im Ausland", "zählt"],
  ])("%s", (vermerk, expected) => {
    expect(short(verdicts([blatt("Kreis", [HEAD, row("Ali", 1, "Zuweisung", IN, vermerk)])]))).toEqual([
      expected,
    ]);
  });

  test.each([
    ["Neugeborenes", "", "zählt (Kind)"],
    ["hier geboren", "", "zählt (Kind)"],
    ["geb. in der AU", "", "zählt (Kind)"],
    ["NG", "", "zählt (Kind)"],
    ["Geburt", "", "zählt (Kind)"],
    ["Kind", "", "zählt (Kind)"],
    ["nachgeb.", "", "zählt (Kind)"],
    ["", "in Flein geboren", "zählt (Kind)"],
    ["", "Kind von Ali Haddad", "zählt (Kind)"],
    ["", "Kind nachgeboren", "zählt (Kind)"],
    ["", "", "? missing-date"],
  ])("child: %j %j", (art, vermerk, expected) => {
    const sheet = blatt("Kreis", [
      HEAD,
      row("Ali", 1, "Zuweisung", IN),
      row("Noor", 1, art, "", vermerk, d("2022-03-03")),
    ]);
    expect(short(verdicts([sheet]))[1]).toBe(expected);
  });

  test("a kind of person is not a way of coming", () => {
    const sheet = blatt("Kreis", [
      HEAD,
      row("Ali", 1, "Familie", IN),
      row("Noor", 1, "Kind", IN, "", d("2012-03-03")),
    ]);
    expect(short(verdicts([sheet]))).toEqual(["zählt", "zählt"]);
  });

  test.each([
    ["FNZ", "", "zählt (FNZ)"],
    ["Ehegattennachzug", "", "zählt (FNZ)"],
    ["Nachzug", "", "zählt (FNZ)"],
    ["", "nachgezogen zum Ehemann", "zählt (FNZ)"],
    ["", "Familiennachzug zu Ali Haddad", "zählt (FNZ)"],
    ["", "Familiennachzug für Mutter beantragt", "zählt"],
  ])("reunification: %j %j", (art, vermerk, expected) => {
    const sheet = blatt("Kreis", [
      HEAD,
      row("Ali", 1, "Zuweisung", IN),
      row("Rana", 1, art, d("2022-03-03"), vermerk),
    ]);
    expect(short(verdicts([sheet]))[1]).toBe(expected);
  });

  test.each([
    ["Abgemeldet:", "gestrichen"],
    ["Weggezogene Personen", "gestrichen"],
    ["Folgende Personen sind nicht mehr gemeldet:", "gestrichen"],
    ["Nicht mehr gemeldet sind:", "gestrichen"],
    ["Ausgeschieden", "gestrichen"],
    ["Zu streichende Personen:", "gestrichen"],
    ["Verzogen / ausgereist", "gestrichen"],
    ["Entfallene Personen:", "gestrichen"],
    ["Streichungen der Gemeinde", "gestrichen"],
    ["2. Verzogene", "gestrichen"],
    ["Verzogen nach dem 31.12.2022:", "zählt"],
    ["Weiterhin gemeldet:", "zählt"],
    ["Familie Haddad", "zählt"],
    ["Unterkunft Hauptstraße", "zählt"],
  ])("heading %s", (heading, expected) => {
    const sheet = blatt("Kreis", [
      HEAD,
      row("Ali", 1, "Zuweisung", IN),
      [],
      [heading],
      row("Omar", 2, "Zuweisung", IN),
    ]);
    expect(short(verdicts([sheet]))).toEqual(["zählt", expected]);
  });

  test.each([
    ["Neugeborene:", "zählt (Kind)"],
    ["Nachgeborene Kinder (von der Gemeinde ergänzt)", "zählt (Kind)"],
    ["Zusätzlich: nach der Zuweisung geborene Kinder", "zählt (Kind)"],
    ["Ergänzungen", "zählt (Kind)"],
    ["Geburten", "zählt (Kind)"],
  ])("heading of children %s", (heading, expected) => {
    const sheet = blatt("Kreis", [
      HEAD,
      row("Ali", 1, "", IN),
      [],
      [heading],
      row("Noor", 1, "", "", "", d("2022-03-03")),
    ]);
    expect(short(verdicts([sheet]))).toEqual(["zählt", expected]);
  });
});
