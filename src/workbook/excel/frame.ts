/** Rows from 0 of every sheet of ours: title, mark and note, an empty row, header, data. */
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;
