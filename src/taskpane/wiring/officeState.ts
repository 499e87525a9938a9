/** Whether the pane can start where it was opened. */
export type OfficeState = "excel" | "keinExcel" | "keinSharedRuntime" | "keineAntwort";

export async function officeState(): Promise<OfficeState> {
  // Without the way to Microsoft's address there is no Office at all.
  if (!("Office" in globalThis)) return "keineAntwort";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "keinExcel";
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1") &&
    Office.context.requirements.isSetSupported("ExcelApi", "1.13")
    ? "excel"
    : "keinSharedRuntime";
}
