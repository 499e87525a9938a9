import type { SheetModel } from "../model/sheetModel";
import type { HostObject, Member } from "./hostObject";

/** `worksheet.pageLayout`: kept by name, so that a test can look at what will be printed. */
export function pageLayoutObject({ page }: SheetModel): HostObject {
  const kept = (name: string): Member => ({ set: (value: unknown) => (page[name] = value) });
  const headerFooter: HostObject = {
    type: "HeaderFooter",
    members: {
      LeftHeader: kept("leftHeader"),
      CenterHeader: kept("centerHeader"),
      RightHeader: kept("rightHeader"),
      LeftFooter: kept("leftFooter"),
      CenterFooter: kept("centerFooter"),
      RightFooter: kept("rightFooter"),
    },
  };
  return {
    type: "PageLayout",
    members: {
      Orientation: kept("orientation"),
      PaperSize: kept("paperSize"),
      Zoom: kept("zoom"),
      SetPrintMargins: { call: (unit: string, margins: object) => (page["margins"] = { unit, ...margins }) },
      SetPrintTitleRows: { call: (rows: string) => (page["titleRows"] = rows) },
      HeadersFooters: {
        get: (): HostObject => ({
          type: "HeaderFooterGroup",
          members: { DefaultForAllPages: { get: () => headerFooter } },
        }),
      },
    },
  };
}
