import { useSyncExternalStore } from "react";

/** Excel promises no event for a changed theme: ask again when the pane gets the focus. */
export function useIsDark(isDark: () => boolean): boolean {
  return useSyncExternalStore(onFocus, isDark);
}

function onFocus(changed: () => void): () => void {
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}
