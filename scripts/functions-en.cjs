/** English texts of the custom functions; their ids and names stay, so that colleagues share one formula. */
const YEAR = { jahr: "The year the funds are for, for example 2025." };

const PERSON = {
  zuweisung: "Day of assignment, a cell or a column.",
  von: "First day of the period.",
  bis: "Last day of the period, also the key date.",
  gestrichen: "A cross, “ja” or a remark if the person is struck; the same rows.",
  abgemeldet: "Day of deregistration; a cross or a word counts as deregistered too. The same rows.",
};

const SHARING = {
  mittel: "What is to be allocated, in euros.",
  personen: "Column of the persons per municipality, without a sum.",
  verfahren: "rest (default: every cent handed out), cent, euro, satz2 or satz3.",
  namen: "Column of the municipalities' names; the same rows.",
};

const VAT = {
  netto: "Net amount, in euros.",
  behandlung: "Regelsteuersatz, § 4 Nr. 18, § 4 Nr. 29, § 2b or § 27 Abs. 22a. The treasury decides it.",
  leistungsdatum: "Last day of the service.",
};

const TEXTS = {
  ZEITRAUM: {
    description:
      "First and last day whose assignments count for a year. Fills two cells side by side (1900 date system).",
    parameters: YEAR,
  },
  STICHTAG: {
    description:
      "The key date of a year: last day of the period, on which registration is checked (1900 date system).",
    parameters: YEAR,
  },
  ZAEHLT: {
    description:
      "Whether an assignment counts: TRUE, FALSE or the question to settle (in German). For a cell or a whole column. Judges each row by itself; persons listed twice and children are found by “Listen einlesen” only.",
    parameters: PERSON,
  },
  GRUND: {
    description:
      "Why an assignment counts or not, with the place where it is written (in German). For a cell or a whole column.",
    parameters: PERSON,
  },
  KREISMITTEL: {
    description:
      "What the county has to allocate: the state's funds × quota, rounded to the cent, less the deduction in advance.",
    parameters: {
      landesmittel: "What the state gives to all counties, in euros.",
      quote: "Allocation quota of the county, for example 3.77 %.",
      vorwegabzug: "Deducted in advance for the coordinating office, in euros.",
    },
  },
  ANTEILE: {
    description:
      "Allocates an amount by persons: one amount per row, together exact to the cent. Equal remainders go to the larger number of persons, then by name; without names by order.",
    parameters: SHARING,
  },
  RECHENWEG: {
    description:
      "The steps to ANTEILE in five columns: share unrounded, cut to cents, remainder in cents, extra cent, amount.",
    parameters: SHARING,
  },
  VZAE: {
    description: "Full-time equivalents: how many full posts an amount carries in a year. Not rounded.",
    parameters: {
      betrag: "The amount, in euros.",
      kosten_je_stelle: "Cost of a full post in a year, in euros.",
    },
  },
  STELLENUMFANG: {
    description: "Size of a post as part of full time: 19.5 of 39 hours are 0.5. Several cells are added up.",
    parameters: {
      stunden: "Hours per week, a cell or a column.",
      vollzeit: "Hours per week of a full post; 39 (TVöD) if left out.",
    },
  },
  MINDESTSTELLE: {
    description:
      "Whether the size of a post is enough for own responsibility on a day (Nr. 3.4 VwV IntM): TRUE or FALSE.",
    parameters: {
      umfang: "Size of the post, for example 50 % or 0.5.",
      tag: "The day that matters.",
    },
  },
  QUARTALSKOSTEN: {
    description:
      "What a quarterly invoice asks for: yearly cost × share for the quarter. The four quarters add up to the year, to the cent.",
    parameters: {
      jahreskosten: "Cost of a whole year, in euros.",
      anteil: "Share to be paid, for example 29 % or 0.29.",
      quartal: "1, 2, 3 or 4.",
      beginn: "First day of service in this year, if it is not 1 January.",
      ende: "Last day of service in this year, if it is not 31 December.",
    },
  },
  MONATSANTEIL: {
    description:
      "Months of a period as the invoices count them: whole months and of the rest the days, not rounded.",
    parameters: { von: "First day.", bis: "Last day." },
  },
  AUFTEILEN: {
    description: "Splits an amount by percentages: one amount per row, together exact to the cent.",
    parameters: {
      betrag: "The amount to split, in euros.",
      prozente: "Column of the shares, together exactly 100 %.",
    },
  },
  UST: {
    description: "VAT on a net amount, rounded to the cent; 0 where there is none.",
    parameters: VAT,
  },
  BRUTTO: {
    description: "Net amount and VAT together.",
    parameters: VAT,
  },
  AGS: {
    description:
      "Official municipality key (eight digits, as text) of a name as lists write it. The counties of Heilbronn and Calw are stored.",
    parameters: {
      gemeinde: "Name of the municipality, a cell or a column.",
      landkreis: "Look in this county only, for example Heilbronn.",
    },
  },
  GEMEINDE: {
    description: "Official name of a municipality key. The counties of Heilbronn and Calw are stored.",
    parameters: { ags: "Municipality key of eight digits, a cell or a column." },
  },
};

/** A function or parameter without English text stops the build, and so does a text without its function. */
function englishFunctions(metadata, texts = TEXTS) {
  const known = new Set(metadata.functions.map(({ id }) => id));
  const left = Object.keys(texts).filter((id) => !known.has(id));
  if (left.length > 0)
    throw new Error(`scripts/functions-en.cjs speaks of functions that are gone: ${left.join(", ")}`);
  return { ...metadata, functions: metadata.functions.map((one) => englishFunction(one, texts[one.id])) };
}

function englishFunction(one, text) {
  if (text === undefined) throw missing(one.id);
  const parameters = one.parameters.map((parameter) => {
    const description = text.parameters[parameter.name];
    if (description === undefined) throw missing(`${one.id}, parameter ${parameter.name}`);
    return { ...parameter, description };
  });
  return { ...one, description: text.description, parameters };
}

function missing(what) {
  return new Error(`scripts/functions-en.cjs has no English text for ${what}`);
}

/** The generator cannot say it: an error in a cell reaches the function, which passes it on row by row. */
function withErrors(metadata) {
  return { allowErrorForDataTypeAny: true, ...metadata };
}

module.exports = { englishFunctions, withErrors };
