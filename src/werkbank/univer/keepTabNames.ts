/** Univer would let the name be typed over and only then be refused (permitted.ts). */
export function keepTabNames(container: HTMLElement, onForbidden: (why: "nurInhalte") => void): void {
  const options = { capture: true };
  container.addEventListener(
    "dblclick",
    (event) => {
      const isTab = event.target instanceof Element && event.target.closest("[role=tab]") !== null;
      if (!isTab) return;
      event.stopPropagation();
      onForbidden("nurInhalte");
    },
    options,
  );
}
