/** Excel on the web takes and gives 5 MB at once; a fifth of it leaves room for a bad guess and lets the pane show progress. */
export const CHUNK_BYTES = 1_000_000;
