import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

export function isDarkPage(): boolean {
  return window.matchMedia(DARK).matches;
}

export function useDarkPage(): boolean {
  return useSyncExternalStore(subscribe, isDarkPage);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
