import { printText } from "../printText";
import type { SheetLayout } from "../plan";
import { HEADER_ROW } from "./frame";
import { codeOf, roundTrip, type Patience } from "./roundTrip";
import type { NewSheet, Target } from "./targets";

/**
 * What a new sheet of ours can do without: print set-up and a table without any style. An Excel without a printer refuses
 * the first, whether every Excel takes the second is not documented: neither may cost a clerk the result.
 */
export async function polish(patience: Patience, targets: readonly Target[]): Promise<void> {
  const made = targets.filter((target) => target.kind === "new");
  if (made.length === 0) return;
  const isDone = await attempt(patience, made, true);
  if (!isDone) await attempt(patience, made, false);
}

async function attempt(
  patience: Patience,
  made: readonly NewSheet[],
  withoutStyle: boolean,
): Promise<boolean> {
  try {
    await roundTrip(patience, ({ workbook }) => {
      for (const { sheet, layout, table } of made) {
        if (withoutStyle) workbook.tables.getItem(table.name).style = "TableStyleNone";
        setUpPage(workbook.worksheets.getItem(sheet).pageLayout, layout);
      }
      return () => undefined;
    });
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

const MARGIN_CM = 1.5;

/** A4 landscape, one page wide, the header repeated on every page. */
function setUpPage(page: Excel.PageLayout, layout: SheetLayout): void {
  const text = printText(layout);
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintTitleRows(`$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`);
  page.setPrintMargins("Centimeters", {
    ...{ left: MARGIN_CM, right: MARGIN_CM, top: MARGIN_CM + 0.5, bottom: MARGIN_CM + 0.5 },
    ...{ header: 0.8, footer: 0.8 },
  });
  const around = page.headersFooters.defaultForAllPages;
  around.leftHeader = text.headerLeft;
  around.rightHeader = text.headerRight;
  around.leftFooter = text.footerLeft;
  around.rightFooter = text.footerRight;
}
