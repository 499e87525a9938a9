import { useCallback, useState } from "react";

/** A bug in a promise shows like a bug in a component: at the error boundary. */
export function useBug(): (bug: unknown) => void {
  const [, set] = useState<never>();
  return useCallback((bug: unknown) => {
    set(() => {
      throw bug;
    });
  }, []);
}
