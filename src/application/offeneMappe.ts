/** How the open workbook is called where a file stands else: in the origin of a row and in progress. */
export const OFFENE_MAPPE = "diese Mappe";
