import { blatt, d, fill, s, verdicts } from "./blatt";

const IN = d("2021-05-04");
const BORN = d("1990-06-17");

describe("other layouts and wordings", () => {
  test("letter above, number column without header, name in one column, remark beside the last header", () => {
    const sheet = blatt("Tabelle1", [
      ["Gemeinde Flein", null, null, null],
      ["Sehr geehrte Frau Muster,"],
      ["in der Anlage erhalten Sie die bereinigte Liste zurück. Verzogene Personen sind vermerkt."],
      [],
      [null, "Name, Vorname", "Geb.-\ndatum", "in AU seit"],
      [1, "Haddad, Ali", "17.06.1990", "04.05.2021", "weggezogen 3/22"],
      [2, "Haddad, Rana", "17.06.1992", "04.05.2021"],
      [3, "Haddad, Omar", "17.06.2012", "4.5.21", "bleibt"],
      [],
      ["Flein, den 12.01.2024"],
      ["i.A. Musterfrau"],
    ]);
    expect(verdicts([sheet])).toEqual([
      "6 Flein Ali Haddad: gestrichen",
      "7 Flein Rana Haddad: zählt",
      "8 Flein Omar Haddad: zählt",
    ]);
  });

  test("two blocks side by side, each with its Gemeinde above", () => {
    const sheet = blatt("Listen", [
      ["Abstatt", null, null, null, null, "Stadt Beilstein"],
      ["Nachname", "Vorname", "geb. am", "Zuweisung", null, "Nachname", "Vorname", "geb. am", "Zuweisung"],
      ["Sow", "Awa", BORN, IN, null, "Kaya", "Deniz", BORN, d("2019-12-31")],
      ["Njie", "Lamin", BORN, IN, null, "Kaya", "Umut", BORN, d("2020-01-01")],
      [null, null, null, null, null, "Kaya", "Elif", BORN, IN],
    ]);
    expect(verdicts([sheet])).toEqual([
      "3 Abstatt Awa Sow: zählt",
      "4 Abstatt Lamin Njie: zählt",
      "3 Beilstein Deniz Kaya: ? outside-window",
      "4 Beilstein Umut Kaya: zählt",
      "5 Beilstein Elif Kaya: zählt",
    ]);
  });

  test("Gemeinden as headings in one list, each with its struck part", () => {
    const sheet = blatt("Gesamt", [
      ["lfd. Nr.", "Familienname", "Vorname(n)", "Geburtsdatum", "Zuweisungsdatum", "Anmerkungen"],
      ["Gemeinde Talheim"],
      [1, "Okoro", "Joy", BORN, IN],
      ["Weggezogen:"],
      [2, "Okoro", "Gift", BORN, IN],
      ["Gemeinde Nordheim"],
      [3, "Weldu", "Zerai", BORN, IN],
      ["Nachgeborene"],
      [4, "Weldu", "Saba", d("2022-02-02"), null],
      ["Summe", null, null, 4],
    ]);
    expect(verdicts([sheet])).toEqual([
      "3 Talheim Joy Okoro: zählt",
      "5 Talheim Gift Okoro: gestrichen",
      "7 Nordheim Zerai Weldu: zählt",
      "9 Nordheim Saba Weldu: zählt (Kind)",
    ]);
  });

  test("late-born children and departures on sheets of their own, Gemeinde from the file name", () => {
    const list = blatt("AU-Liste", [
      ["Name", "Vorname", "Geburtstag", "Fam.-Nr.", "AU ab"],
      ["Popal", "Yama", BORN, 12, IN],
      ["Popal", "Homa", BORN, 12, IN],
      ["Zand", "Arash", BORN, 13, IN],
    ]);
    const kinder = blatt("Nachgeborene", [
      ["Name", "Vorname", "Geburtstag", "Fam.-Nr."],
      ["Popal", "Mina", d("2022-03-03"), 12],
      ["Azizi", "Noor", d("2022-03-03"), 99],
    ]);
    const weg = blatt("Abmeldungen", [
      ["Name", "Vorname", "Geburtstag", "Bemerkung"],
      ["Safi", "Wahid", d("1985-01-02"), ""],
    ]);
    expect(verdicts([list, kinder, weg], "Rücklauf Ilsfeld.xlsx")).toEqual([
      "2 Ilsfeld Yama Popal: zählt",
      "3 Ilsfeld Homa Popal: zählt",
      "4 Ilsfeld Arash Zand: zählt",
      "2 Ilsfeld Mina Popal: zählt (Kind)",
      "3 Ilsfeld Noor Azizi: ? no-counted-parent",
      "2 Ilsfeld Wahid Safi: gestrichen",
    ]);
  });

  test("footnotes with marks at the names", () => {
    const sheet = blatt("Flein", [
      ["Name", "geb.", "Zuweisung", "Familie"],
      ["Haddad, Ali", BORN, IN, 1],
      ["Haddad, Noor*", d("2022-07-07"), null, 1],
      ["Haddad, Rana**", BORN, d("2022-08-08"), 1],
      ["Kaya, Deniz¹", BORN, IN, 2],
      [],
      ["* nachgeborenes Kind"],
      ["** Familiennachzug"],
      ["¹ nicht mehr gemeldet"],
    ]);
    expect(verdicts([sheet])).toEqual([
      "2 Flein Ali Haddad: zählt",
      "3 Flein Noor Haddad: zählt (Kind)",
      "4 Flein Rana Haddad: zählt (FNZ)",
      "5 Flein Deniz Kaya: gestrichen",
    ]);
  });

  test("short words that a legend explains", () => {
    const sheet = blatt("Cleebronn", [
      ["Legende: V = verzogen, A = ausgereist, G = gemeldet"],
      ["Nr", "Zuname", "Rufname", "Geb.", "Zuweisung am", "Status"],
      [1, "Haddad", "Ali", BORN, IN, "V"],
      [2, "Haddad", "Rana", BORN, IN, "G"],
      [3, "Kaya", "Deniz", BORN, IN, "a"],
    ]);
    expect(verdicts([sheet])).toEqual([
      "3 Cleebronn Ali Haddad: gestrichen",
      "4 Cleebronn Rana Haddad: zählt",
      "5 Cleebronn Deniz Kaya: gestrichen",
    ]);
  });

  test("marks that a legend explains, in a column without a word for it and in ja/nein", () => {
    const sheet = blatt("Cleebronn", [
      ["Name", "Vorname", "Geb.", "Zuweisung am", "Haken", "gemeldet?"],
      ["Haddad", "Ali", BORN, IN, "w", "ja"],
      ["Haddad", "Rana", BORN, IN, "", "ja"],
      ["Kaya", "Deniz", BORN, IN, "", "o"],
      ["Kaya", "Umut", BORN, IN, "", "nein"],
      [],
      ["w = weggezogen; o = nicht gemeldet"],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      ...["gestrichen", "zählt", "gestrichen", "gestrichen"],
    ]);
  });

  test("legend of colours beside the list, stripes and a green row", () => {
    const row = (rgb: string | undefined, ...cells: (string | number)[]) =>
      rgb === undefined ? cells : cells.map((cell) => fill(rgb, cell));
    const sheet = blatt("Offenau", [
      ["Name", "Vorname", "geboren am", "Zuweisung", null, null, "Farben:"],
      [...row(undefined, "A", "Awa", BORN, IN), null, fill("FFC000", null), "orange: abgemeldet"],
      [...row("F2F2F2", "B", "Binta", BORN, IN), null, fill("92D050", null), "grün: Nachfrage läuft"],
      row(undefined, "C", "Cem", BORN, IN),
      row("F2F2F2", "D", "Dilan", BORN, IN),
      row(undefined, "E", "Efosa", BORN, IN),
      row("F2F2F2", "F", "Faith", BORN, IN),
      row("FFC000", "G", "Gift", BORN, IN),
      row("92D050", "H", "Homa", BORN, IN),
      row("FF7C80", "I", "Ihor", BORN, IN),
      row("F2F2F2", "J", "Joy", BORN, IN),
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      ...["zählt", "zählt", "zählt", "zählt", "zählt", "zählt"],
      ...["gestrichen", "zählt", "? fill-without-remark", "zählt"],
    ]);
  });

  test("two header rows: group above, ja and nein below, dates of departure", () => {
    const sheet = blatt(
      "Tabelle1",
      [
        ["Rückmeldung der Stadt Möckmühl"],
        [
          "Lfd. Nr.",
          "Name",
          "Vorname",
          "Geburts-",
          "Zuweisung",
          "am 31.12.2022 noch gemeldet",
          null,
          "Wegzug",
          null,
        ],
        [null, null, null, "datum", "am", "ja", "nein", "am", "nach"],
        [1, "Haddad", "Ali", BORN, IN, "x", null, null, null],
        [2, "Haddad", "Rana", BORN, IN, null, "x", d("2022-03-01"), "Ulm"],
        [3, "Kaya", "Deniz", BORN, IN, "x", null, d("2023-03-01"), "Ulm"],
        [4, "Kaya", "Umut", BORN, IN, null, null, null, null],
        [5, "Kaya", "Elif", BORN, IN, null, "x", d("2023-03-01"), null],
      ],
      {
        merges: [
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 1, bottom: 2, right: 1 },
          { top: 1, left: 2, bottom: 2, right: 2 },
          { top: 1, left: 5, bottom: 1, right: 6 },
          { top: 1, left: 7, bottom: 1, right: 8 },
        ],
      },
    );
    expect(verdicts([sheet]).map((line) => line.replace(/^\d+ Möckmühl /u, ""))).toEqual([
      "Ali Haddad: zählt",
      "Rana Haddad: gestrichen",
      "Deniz Kaya: zählt",
      "Umut Kaya: ? registration-unknown",
      "Elif Kaya: ? struck-but-left-after-reference-date",
    ]);
  });

  test("English headers and words", () => {
    const sheet = blatt("Ellhofen", [
      [
        "No.",
        "Surname",
        "First name",
        "Date of birth",
        "Assigned on",
        "Still registered (yes/no)",
        "Remarks",
      ],
      [1, "Haddad", "Ali", "1990-06-17", "2021-05-04", "yes", ""],
      [2, "Haddad", "Rana", "1991-06-17", "2021-05-04", "no", ""],
      [3, "Kaya", "Deniz", "1990-06-17", "2021-05-04", "yes", "moved to Ulm 03/2022"],
      [4, "Kaya", "Umut", "1990-06-17", "2021-05-04", "yes", "wife moved away"],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      "zählt",
      "gestrichen",
      "gestrichen",
      "zählt",
    ]);
  });

  test("headers by contents: unknown words above days and names", () => {
    const sheet = blatt("Widdern", [
      ["Feld A", "Geb.", "Feld B", "Bem."],
      ["Haddad, Ali", "17.06.1990", "04.05.2021", ""],
      ["Haddad, Rana", "17.06.1991", "04.05.2021", "ausgereist"],
      ["Kaya, Deniz", "17.06.1992", "01.01.2023", ""],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      "zählt",
      "gestrichen",
      "? outside-window",
    ]);
  });

  test("crosses in columns of several wordings", () => {
    const sheet = blatt("Zaberfeld", [
      ["Name", "Vorname", "Geb.", "Zuw.", "verzogen", "verstorben", "zu streichen"],
      ["A", "Awa", BORN, IN, "x", null, null],
      ["B", "Binta", BORN, IN, null, "03.03.2022", null],
      ["C", "Cem", BORN, IN, null, "03.03.2023", null],
      ["D", "Dilan", BORN, IN, null, null, "ja"],
      ["E", "Efosa", BORN, IN, "nein", "-", "nein"],
      ["F", "Faith", BORN, IN, "nach Heilbronn", null, null],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      ...["gestrichen", "gestrichen", "zählt", "gestrichen", "zählt", "gestrichen"],
    ]);
  });

  test("Familiennachzug and later-born children in columns of their own", () => {
    const sheet = blatt("Roigheim", [
      ["Familie", "Name", "Vorname", "Geburtsdatum", "Zuweisung AU am", "Familiennachzug am", "nachgeboren"],
      [7, "Haddad", "Ali", BORN, IN, null, null],
      [7, "Haddad", "Rana", BORN, null, d("2022-06-06"), null],
      [7, "Haddad", "Omar", d("2010-01-01"), null, d("2023-06-06"), null],
      [7, "Haddad", "Noor", d("2022-01-01"), null, null, "x"],
      [8, "Kaya", "Deniz", BORN, null, d("2022-06-06"), null],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      "zählt",
      "zählt (FNZ)",
      "? outside-window",
      "zählt (Kind)",
      "? no-eligible-anchor",
    ]);
  });

  test("links by remark and by family name where there is no family number", () => {
    const sheet = blatt("Jagsthausen", [
      ["Vor- und Nachname", "Geburtsdatum", "Zuweisung", "Hinweis"],
      ["Ali Al Haddad", BORN, IN, ""],
      ["Noor Al Haddad", d("2022-01-01"), "", "Nachgeboren"],
      ["Mia Kaya", d("2022-01-01"), "", "nachgeborene Tochter von Ali Al Haddad"],
      ["Lea Kaya", d("2022-01-01"), "", "nachgeb. Kind (Kind von Deniz Kaya)"],
      ["Rana Kaya", BORN, "06.06.2022", "Familienzusammenführung zu Ali Al Haddad"],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      "zählt",
      "zählt (Kind)",
      "zählt (Kind)",
      "? no-counted-parent",
      "zählt (FNZ)",
    ]);
  });

  test("merged family cells, header repeated after a page break", () => {
    const head = ["Fam.", "Zuweisung", "Name", "Vorname", "geb."];
    const sheet = blatt(
      "Schwaigern",
      [
        head,
        [1, IN, "Haddad", "Ali", BORN],
        [null, null, "Haddad", "Rana", BORN],
        head,
        [null, null, "Haddad", "Omar", d("2010-01-01")],
        [2, d("2019-01-01"), "Kaya", "Deniz", BORN],
      ],
      {
        merges: [
          { top: 1, left: 0, bottom: 4, right: 0 },
          { top: 1, left: 1, bottom: 4, right: 1 },
        ],
      },
    );
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      "zählt",
      "zählt",
      "zählt",
      "? outside-window",
    ]);
  });

  test("struck through: names only, parts of names, a single other cell", () => {
    const sheet = blatt("Eberstadt", [
      ["Name", "Vorname", "Geb.", "Zuweisung", "Bemerkung"],
      [s("A"), s("Awa"), BORN, IN, ""],
      [s("B"), "Binta", BORN, IN, ""],
      [{ v: "C D", f: { strike: "partial" } }, "Cem", BORN, IN, ""],
      ["D", "Dilan", BORN, IN, s("ausgereist")],
      ["E", "Efosa", s(BORN), IN, ""],
      [s("F"), s("Faith"), s(BORN), s(IN), "Fortzug zum 01.02.2023"],
      [s("G"), "Gift", BORN, IN, "verstorben 2021"],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      "gestrichen",
      ...["? partially-struck", "? partially-struck", "? partially-struck", "? partially-struck"],
      "? struck-but-left-after-reference-date",
      "gestrichen",
    ]);
  });

  test("a column of Gemeinden with gaps, misspellings and numbers", () => {
    const sheet = blatt("Kreis", [
      ["Kommune", "Nachname", "Vorname", "Geburtsdatum", "Zuweisung"],
      ["Stadt Brackenheim", "A", "Awa", BORN, IN],
      ["LAUFFEN A.N.", "B", "Binta", BORN, IN],
      ["Ilfeld", "C", "Cem", BORN, IN],
      ["", "D", "Dilan", BORN, IN],
      ["Heilbronn", "E", "Efosa", BORN, IN],
      [8125046, "F", "Faith", BORN, IN],
    ]);
    expect(verdicts([sheet])).toEqual([
      "2 Brackenheim Awa A: zählt",
      "3 Lauffen am Neckar Binta B: zählt",
      "4 ? Cem C: ? unknown-municipality",
      "5 ? Dilan D: ? unknown-municipality",
      "6 ? Efosa E: ? unknown-municipality",
      "7 Ilsfeld Faith F: zählt",
    ]);
  });

  test("several lists in one sheet, the second struck by its heading", () => {
    const sheet = blatt("Neudenau", [
      ["Name", "Vorname", "Geburtsdatum", "Zuweisung"],
      ["A", "Awa", BORN, IN],
      ["B", "Binta", BORN, IN],
      [],
      ["Nicht mehr gemeldete Personen"],
      ["Vorname", "Name", "geb.", "Zuweisung am", "Grund"],
      ["Cem", "C", BORN, IN, "unbekannt"],
      [],
      ["Kinder (nach Zuweisung geboren)"],
      ["Vorname", "Name", "geb.", "Mutter"],
      ["Noor", "A", d("2022-02-02"), "Awa A"],
    ]);
    expect(verdicts([sheet])).toEqual([
      "2 Neudenau Awa A: zählt",
      "3 Neudenau Binta B: zählt",
      "7 Neudenau Cem C: gestrichen",
      "11 Neudenau Noor A: zählt (Kind)",
    ]);
  });

  test("people with words for names", () => {
    const sheet = blatt("Wüstenrot", [
      ["Nr.", "Name", "Vorname", "Geburtsdatum", "Zuweisung", "Bemerkung"],
      [1, "Summe", "Ali", BORN, IN],
      [2, "Verzogen", "Rana", BORN, IN],
      [3, "Name", "Deniz", BORN, IN],
      [4, "Null", "__proto__", BORN, IN],
      [5, "Stadt", "Familie", BORN, IN],
      [6, "=1+1", "x", BORN, IN],
      ["Summe", null, null, 6],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual(
      Array.from({ length: 6 }, () => "zählt"),
    );
  });

  test("a departure after the Stichtag in date column, word in another", () => {
    const sheet = blatt("Siegelsbach", [
      ["Nachname", "Vorname", "Geb.", "AU", "Auszug", "Grund"],
      ["A", "Awa", BORN, IN, d("2023-01-01"), "Wegzug"],
      ["B", "Binta", BORN, IN, d("2022-12-31"), "Wegzug"],
      ["C", "Cem", BORN, IN, "", "Wegzug"],
      ["D", "Dilan", BORN, IN, "", "Umzug innerorts"],
    ]);
    expect(verdicts([sheet]).map((line) => line.split(": ")[1])).toEqual([
      "zählt",
      "gestrichen",
      "gestrichen",
      "zählt",
    ]);
  });

  test("a sheet without persons is no list", () => {
    expect(
      verdicts([
        blatt("Übersicht", [
          ["Gemeinde", "Personen", "gestrichen", "Datum"],
          ["Flein", 12, 3, "12.01.2024"],
        ]),
        blatt("Ansprechpartner", [
          ["Name", "Telefon", "E-Mail"],
          ["Musterfrau, Eva", "07131 1234", "x@example.org"],
        ]),
      ]),
    ).toEqual([]);
  });
});
