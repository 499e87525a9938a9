import { createContext, useContext } from "react";

/** Who works here: Office tells no name. Kept in memory only, until the pane is closed. */
export interface Session {
  /** "" until it was asked. */
  readonly kuerzel: string;
  readonly setKuerzel: (kuerzel: string) => void;
}

export const SessionContext = createContext<Session | "noPane">("noPane");

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === "noPane") throw new Error("used outside of the pane");
  return session;
}
