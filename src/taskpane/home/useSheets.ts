import { useEffect, useState } from "react";
import type { Result } from "../../domain/result";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { SheetInfo } from "../../workbook/workbook";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";

/** The sheets of the workbook, read again when the pane gets the focus: a colleague may have worked meanwhile. */
export function useSheets(): Result<readonly SheetInfo[], WorkbookRefusal> | "liest" {
  const { workbook } = useServices();
  const [sheets, setSheets] = useState<Result<readonly SheetInfo[], WorkbookRefusal> | "liest">("liest");
  const bug = useBug();
  useEffect(() => {
    let here = true;
    const read = () => {
      workbook.sheets().then((found) => {
        if (here) setSheets(found);
      }, bug);
    };
    read();
    window.addEventListener("focus", read);
    return () => {
      here = false;
      window.removeEventListener("focus", read);
    };
  }, [workbook, bug]);
  return sheets;
}
