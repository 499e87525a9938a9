import { createContext, useContext, useEffect } from "react";
import type { Ereignis, Listenarbeit } from "./listenarbeit";

export interface Arbeitsplatz {
  readonly arbeit: Listenarbeit;
  readonly happened: (ereignis: Ereignis) => void;
  readonly write: (wer: string) => void;
}

export const ListenarbeitContext = createContext<Arbeitsplatz | "noPane">("noPane");

export function useListenarbeit(): Arbeitsplatz {
  const place = useContext(ListenarbeitContext);
  if (place === "noPane") throw new Error("used outside of the pane");
  return place;
}

/** For the page that opens: looks into the workbook once. */
export function useOpenedListenarbeit(): Arbeitsplatz {
  const place = useListenarbeit();
  const { happened } = place;
  useEffect(() => happened({ kind: "geoeffnet" }), [happened]);
  return place;
}
