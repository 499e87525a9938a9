const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Puts a file into the folder for downloads. */
export function download({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
