/** What a file can be instead of a workbook; `classify` turns it into a refusal with the name of the file. */
export type Fault = "dateiBeschaedigt" | "keinXlsx" | "dateiZuGross" | "dateiVerschluesselt" | "abgebrochen";

/** Thrown deep inside the reading of a file and caught where a file is opened: nobody else sees it. */
export class Unreadable extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
  }
}
