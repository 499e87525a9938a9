import { blatt, d, fill, s, verdicts } from "./blatt";

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

describe("dates in the deciding cell", () => {
  test.each([
    ["15. März 2021", "zählt"],
    ["15.Mrz.21", "zählt"],
    ["15/03/21", "zählt"],
    ["15-03-2021", "zählt"],
    ["2021/03/15", "zählt"],
    ["2021-03-15T00:00:00", "zählt"],
    ["20210315", "zählt"],
    [20210315, "zählt"],
    [15032021, "zählt"],
    ["15.03.2021 14:30 Uhr", "zählt"],
    ["Mo, 15.03.2021", "zählt"],
    ["März 2021", "zählt"],
    ["03/21", "zählt"],
    ["2021", "zählt"],
    [2021, "zählt"],
    ["2019", "? outside-window"],
    ["2023", "? outside-window"],
    ["Q1/2021", "zählt"],
    ["15.03.2021 / 16.03.2021", "zählt"],
    ["15./16.03.2021", "zählt"],
    ["30.12.2022 oder 02.01.2023", "? ambiguous-date"],
    ["Winter 2022/23", "? imprecise-date"],
    ["13.13.2021", "? impossible-date"],
    ["00.03.2021", "? impossible-date"],
    ["29.02.2021", "? impossible-date"],
    ["29.02.2020", "zählt"],
    ["31.12.2022", "zählt"],
    ["01.01.2023", "? outside-window"],
    ["unbekannt", "? missing-date"],
    ["-", "? missing-date"],
    ["k.A.", "? missing-date"],
    ["?", "? missing-date"],
    ["folgt", "? missing-date"],
    ["#NV", "? error-value"],
    ["#BEZUG!", "? error-value"],
    [{ v: { error: "#REF!" }, f: {} }, "? error-value"],
    [44_270.75, "zählt"],
    ["44270", "zählt"],
    ["\u200b15.03.2021\u00a0", "zählt"],
    ["１５．０３．２０２１", "zählt"],
    ["15.03.", "? imprecise-date"],
    ["ca. 2021", "zählt"],
    ["vor 2020", "? outside-window"],
  ])("%j", (cell, expected) => {
    const sheet = blatt("Flein", [
      ["Name", "Vorname", "geb.", "AU"],
      ["Haddad", "Ali", BORN, cell],
      ["Kaya", "Deniz", BORN, IN],
      ["Kaya", "Umut", BORN, IN],
    ]);
    expect(short(verdicts([sheet]))[0]).toBe(expected);
  });
});

describe("one person, several rows", () => {
  const head = ["Gemeinde", "Name", "Vorname", "geb.", "Zuweisung", "Bemerkung"];
  const two = (
    one: readonly [string, string, string?, string?],
    other: readonly [string, string, string?, string?],
  ) =>
    short(
      verdicts([
        blatt("Kreis", [
          head,
          [one[2] ?? "Flein", one[0], one[1], BORN, IN, one[3] ?? ""],
          [other[2] ?? "Flein", other[0], other[1], BORN, IN, other[3] ?? ""],
        ]),
      ]),
    );

  test.each([
    [
      ["Haddad", "Ali"],
      ["HADDAD", " Ali "],
      ["zählt", "wiederholt"],
    ],
    [
      ["Yıldız", "Umut"],
      ["YILDIZ", "UMUT"],
      ["zählt", "wiederholt"],
    ],
    [
      ["Haddad", "Ali"],
      ["Haddad", "Omar"],
      ["zählt", "zählt"],
    ],
    [
      ["Kovalenko", "Leila"],
      ["Kovalenko", "Noah"],
      ["zählt", "zählt"],
    ],
    [
      ["Haddad", "Hasan"],
      ["Haddad", "Hussein"],
      ["zählt", "zählt"],
    ],
    [
      ["Haddad", "Amir"],
      ["Haddad", "Amin"],
      ["zählt", "zählt"],
    ],
    [
      ["Haddad", "Karim"],
      ["Haddad", "Karam"],
      ["zählt", "zählt"],
    ],
    [
      ["Haddad", "Sofiia"],
      ["Haddad", "Sonia"],
      ["zählt", "zählt"],
    ],
    [
      ["Haddad", "Samir"],
      ["Haddad", "Samira"],
      ["zählt", "zählt"],
    ],
    [
      ["Haddad", "Hana"],
      ["Haddad", "Hani"],
      ["zählt", "zählt"],
    ],
    [
      ["Mohammadi", "Reza"],
      ["Muhammadi", "Resa"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Al-Hassan", "Yousef"],
      ["Alhassan", "Yusuf"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Müller", "Mohammed"],
      ["Mueller", "Muhamad"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Tkachenko", "Oleksandr"],
      ["Tkatschenko", "Alexander"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Şahin", "Çağla"],
      ["Sahin", "Cagla"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Abdulrahman", "Khalid"],
      ["Abdelrahman", "Chaled"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Gebreselassie", "Filmon"],
      ["Gebre Selassie", "Filmon"],
      ["zählt", "wiederholt"],
    ],
    [
      ["Shevchenko", "Iryna"],
      ["Schewtschenko", "Irina"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Qasimi", "Zahra"],
      ["Kasimi", "Sahra"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Ibrahim", "Fatima"],
      ["Ebrahim", "Fatemeh"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Wali", "Najib"],
      ["Vali", "Nadschib"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Al Fatlawi", "Rushdie"],
      ["Alfatlawi", "Roshdi"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Haddad", "Ali", "Flein"],
      ["Haddad", "Ali", "Talheim"],
      ["? duplicate-two-municipalities", "? duplicate-two-municipalities"],
    ],
    [
      ["Haddad", "Ali", "Flein", "verzogen nach Talheim"],
      ["Haddad", "Ali", "Talheim"],
      ["gestrichen", "zählt"],
    ],
    [
      ["Haddad", "Ali", "Flein", "verzogen"],
      ["Haddad", "Ali", "Flein"],
      ["gestrichen", "? conflicting-duplicate"],
    ],
    [
      ["Haddad", "Ali"],
      ["Haddad", "Ali", "Flein", "Doppeleintrag"],
      ["zählt", "gestrichen"],
    ],
    [
      ["Haddad", "Ali", "Flein", "doppelt"],
      ["Haddad", "Ali", "Flein", "gestrichen, doppelt erfasst"],
      ["? conflicting-duplicate", "gestrichen"],
    ],
    [
      ["Haddad", "Ahmad", "Flein"],
      ["Haddad", "Achmed", "Talheim"],
      ["? duplicate-two-municipalities", "? duplicate-two-municipalities"],
    ],
    [
      ["Haddad", "Ahmad", "Flein", "ausgereist"],
      ["Haddad", "Achmed", "Talheim"],
      ["gestrichen", "zählt"],
    ],
  ] as const)("%j %j", (one, other, expected) => {
    expect(two(one, other)).toEqual(expected);
  });

  test("name in one column here, in two there, in either order", () => {
    const one = blatt("Flein", [
      ["Vor- und Nachname", "geb.", "Zuweisung"],
      ["Ali Haddad", BORN, IN],
    ]);
    const other = blatt("Talheim", [
      ["Nachname", "Vorname", "geb.", "Zuweisung"],
      ["Haddad", "Ali", BORN, IN],
    ]);
    expect(short(verdicts([one, other]))).toEqual([
      "? duplicate-two-municipalities",
      "? duplicate-two-municipalities",
    ]);
  });
});

describe("fills and strikes", () => {
  test("a legend on a sheet of its own, grey stripes by family, a red row with a remark", () => {
    const grey = (...cells: (string | number)[]) => cells.map((cell) => fill("D9D9D9", cell));
    const key = blatt("Legende", [
      ["Legende"],
      [fill("FFC7CE", "nicht mehr gemeldet")],
      [fill("C6EFCE", "nachgeborenes Kind")],
    ]);
    const list = blatt("Flein", [
      ["Fam.", "Name", "Vorname", "geb.", "Zuweisung"],
      grey(1, "A", "Awa", BORN, IN),
      grey(1, "A", "Ada", BORN, IN),
      [2, "B", "Binta", BORN, IN],
      grey(3, "C", "Cem", BORN, IN),
      grey(3, "C", "Can", BORN, IN),
      [4, "D", "Dilan", BORN, IN],
      [4, "D", "Deniz", BORN, IN],
      grey(5, "E", "Efosa", BORN, IN),
      [6, "F", "Faith", BORN, IN].map((cell) => fill("FFC7CE", cell)),
      [4, "D", "Dara", d("2022-03-03"), null].map((cell) => fill("C6EFCE", cell)),
    ]);
    expect(short(verdicts([key, list]))).toEqual([
      ...["zählt", "zählt", "zählt", "zählt", "zählt", "zählt", "zählt", "zählt"],
      "gestrichen",
      "zählt (Kind)",
    ]);
  });

  test("strike-through over the whole row, the number only, and a remark that is no longer true", () => {
    const list = blatt("Flein", [
      ["Nr.", "Name, Vorname", "geb.", "Zuweisung", "Bemerkung"],
      [s(1), s("A, Awa"), s(BORN), s(IN), s("")],
      [s(2), "B, Binta", BORN, IN, ""],
      [3, "C, Cem", BORN, IN, s("verzogen")],
      [4, s("D, Dilan"), BORN, IN, "nach Stichtag verzogen"],
    ]);
    expect(short(verdicts([list]))).toEqual([
      "gestrichen",
      "? partially-struck",
      "? partially-struck",
      "gestrichen",
    ]);
  });
});
