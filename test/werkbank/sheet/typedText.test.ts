import { numberText, truthText, typedText } from "../../../src/werkbank/sheet/typedText";

const DAY = { numberFormat: "dd.mm.yyyy" };
const EURO = { numberFormat: '#,##0.00\\ "€"' };

describe("what a person means by a typed text", () => {
  test.each([
    ["30387,20", { value: 30387.2 }],
    ["30.387,20", { value: 30387.2 }],
    ["1.234", { value: 1234 }],
    ["-5", { value: -5 }],
    ["+5", { value: 5 }],
    [",5", { value: 0.5 }],
    [" 7 ", { value: 7 }],
    ["0", { value: 0 }],
    ["0,7", { value: 0.7 }],
    ["123456789012345", { value: 123456789012345 }],
    ["3,77 %", { value: 0.0377, numberFormat: "0.00%" }],
    ["50%", { value: 0.5, numberFormat: "0%" }],
    ["30.387,20 €", { value: 30387.2, ...EURO }],
    ["14.03.2021", { value: 44269, ...DAY }],
    ["14.3.21", { value: 44269, ...DAY }],
    ["1.1.30", { value: 10959, ...DAY }],
    ["31.12.29", { value: 47483, ...DAY }],
    ["2021-03-14", { value: 44269, ...DAY }],
    ["29.02.2024", { value: 45351, ...DAY }],
    ["01.03.1900", { value: 61, ...DAY }],
    ["WAHR", { value: true }],
    ["falsch", { value: false }],
  ])("reads %j in German", (text, typed) => expect(typedText(text, "de")).toEqual(typed));

  test.each([
    ["31.02.2021", "a day that does not exist"],
    ["28.02.1900", "before Excel's calendar is sound"],
    ["1.2.3", "no full year"],
    ["1/2", "a day in English, a fraction, a flat number"],
    ["00123", "the number of something"],
    ["07743", "a postal code"],
    ["1234567890123456", "more digits than Excel keeps"],
    ["1.23", "neither grouped nor decimal in German"],
    ["12.34.567", "grouped wrongly"],
    ["1,2,3", "two commas"],
    ["TRUE", "English"],
    ["-", "a dash"],
    ["%", "no digits"],
    ["verzogen 30.09.2022", "words"],
    ["1e5", "no writing of a clerk"],
  ])("leaves %j as text: %s", (text) => expect(typedText(text, "de")).toEqual({ value: text }));

  test.each([
    ["30,387.20", { value: 30387.2 }],
    ["1,234", { value: 1234 }],
    ["0.5", { value: 0.5 }],
    ["31.12.2022", { value: 44926, ...DAY }],
    ["TRUE", { value: true }],
    ["1.234,5", { value: "1.234,5" }],
    ["WAHR", { value: "WAHR" }],
  ])("reads %j in English", (text, typed) => expect(typedText(text, "en")).toEqual(typed));
});

describe("a value as people type it", () => {
  test.each([
    [30387.2, undefined, "de", "30387,2"],
    [30387.2, undefined, "en", "30387.2"],
    [0.0377, "0.00 %", "de", "3,77%"],
    [0.07, "0%", "de", "7%"],
    [-5, "#,##0", "de", "-5"],
  ] as const)("%p with format %p in %s is %j", (value, format, language, text) =>
    expect(numberText(value, format, language)).toBe(text),
  );

  test.each([
    [true, "de", "WAHR"],
    [false, "de", "FALSCH"],
    [true, "en", "TRUE"],
  ] as const)("%p in %s is %s", (value, language, text) => expect(truthText(value, language)).toBe(text));
});
