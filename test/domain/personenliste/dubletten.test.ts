import { blatt, d, verdicts } from "../../reading/blatt";

const IN = d("2021-05-04");
const BORN = d("1990-06-17");
const short = (lines: readonly string[]) => lines.map((line) => line.split(": ")[1]);

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
      ["Qaderi", "Nasrin"],
      ["Kadiri", "Nasreen"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Habibi", "Esmatullah"],
      ["Habibi", "Ismatollah"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Khalil", "Mehdi"],
      ["Chalil", "Mahdi"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Haile Selassie", "Saba"],
      ["Hailesilassie", "Saba"],
      ["? possible-duplicate", "? possible-duplicate"],
    ],
    [
      ["Haddad", "Emine"],
      ["Haddad", "Emin"],
      ["zählt", "zählt"],
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
