import { useEffect, useMemo, useReducer, type ReactNode } from "react";
import type { PaneRequests } from "../commands/paneRequests";
import { Hilfe } from "./hilfe/Hilfe";
import { Home } from "./home/Home";
import { move, NavigationContext, startAt, type Navigation, type Page } from "./navigation";
import { MappePruefen } from "./pruefen/MappePruefen";
import { Spaeter } from "./spaeter/Spaeter";

interface Props {
  readonly start: Page;
  readonly requests: PaneRequests;
}

/** Which page is shown. */
export function Pane({ start, requests }: Props): ReactNode {
  const [place, go] = useReducer(move, start, startAt);
  useEffect(() => requests.listen((page) => go({ kind: "open", page })), [requests]);
  const navigation = useMemo<Navigation>(
    () => ({
      visit: place.visit,
      open: (page) => go({ kind: "open", page }),
      back: () => go({ kind: "back" }),
    }),
    [place.visit],
  );
  return (
    <NavigationContext value={navigation}>
      <Shown key={place.visit} page={place.page} />
    </NavigationContext>
  );
}

function Shown({ page }: { readonly page: Page }): ReactNode {
  switch (page.kind) {
    case "start":
      return <Home />;
    case "mappePruefen":
      return <MappePruefen />;
    case "hilfe":
      return <Hilfe />;
    case "schritt":
      return <Spaeter schritt={page.schritt} />;
  }
}
