import { createContext, useContext } from "react";
import type { PaneServices } from "./services";

export const ServicesContext = createContext<PaneServices | "noPane">("noPane");

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === "noPane") throw new Error("used outside of the pane");
  return services;
}
