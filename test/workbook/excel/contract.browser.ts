import { describeWorkbookContract } from "../../contract/workbookContract";
import { usePortInExcel } from "../../support/office/port/portInExcel";

const excel = usePortInExcel();

describeWorkbookContract("Excel through the real Office.js", {
  open: async (spec) => {
    const { workbook, written } = excel.open(spec);
    return Promise.resolve({ workbook, written: async (sheet) => Promise.resolve(written(sheet)) });
  },
});
