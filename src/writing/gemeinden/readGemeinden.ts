import { agsIn } from "../../domain/gemeinde/ags";
import type { Gemeinde } from "../../domain/gemeinde/gemeinde";
import { done, type Result } from "../../domain/result";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { plainCell, readOwnSheet } from "../ownSheet";

/** The Gemeinden of the Landkreis, pasted by name, with AGS where people have it. */
export async function readGemeinden(
  workbook: Workbook,
): Promise<Result<readonly Gemeinde[] | "noSheet", WorkbookRefusal>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Gemeinden",
    version: 1,
    headers: ["Gemeinde"],
    byName: true,
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done("noSheet");
  const gemeinden = sheet.value.rows.flatMap(({ get }): readonly Gemeinde[] => {
    const name = get("Gemeinde");
    const [ags] = agsIn(String(plainCell(get("AGS"))));
    if (typeof name !== "string" || name.trim() === "") return [];
    return [{ name: name.trim().normalize("NFC"), ...(ags === undefined ? {} : { ags }) }];
  });
  return done(gemeinden.length === 0 ? "noSheet" : gemeinden);
}
