/** Tabs only choose a sheet: Univer would let them be renamed and moved on screen before it is refused (permitted.ts). */
export function plainTabs(
  container: HTMLElement,
  choose: (sheetId: string) => void,
  onForbidden: (why: "nurInhalte") => void,
): void {
  container.addEventListener("pointerdown", pressed, { capture: true });
  container.addEventListener("dblclick", ({ target }) => {
    if (tabOf(target)) onForbidden("nurInhalte");
  });

  function pressed(event: PointerEvent): void {
    const tab = tabOf(event.target);
    if (!tab) return;
    event.stopPropagation();
    if (event.button === 0 && tab.dataset["id"] !== undefined) choose(tab.dataset["id"]);
  }
}

function tabOf(target: EventTarget | null): HTMLElement | undefined {
  const tab = target instanceof Element ? target.closest("[role=tab]") : undefined;
  return tab instanceof HTMLElement ? tab : undefined;
}
