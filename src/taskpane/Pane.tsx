import { useEffect, useMemo, useReducer, type ReactNode } from "react";
import type { PaneRequests } from "../commands/paneRequests";
import { Einstellungen } from "./einstellungen/Einstellungen";
import { Beantwortet } from "./fragen/Beantwortet";
import { EineFrage } from "./fragen/EineFrage";
import { Fragen } from "./fragen/Fragen";
import { Fragengruppe } from "./fragen/Fragengruppe";
import { Hilfe } from "./hilfe/Hilfe";
import { Home } from "./home/Home";
import { EineListe } from "./listen/EineListe";
import { ListenarbeitProvider } from "./listen/ListenarbeitProvider";
import { RuecklaufEinlesen } from "./listen/RuecklaufEinlesen";
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
      <ListenarbeitProvider>
        <Shown key={place.visit} page={place.page} />
      </ListenarbeitProvider>
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
    case "listen":
      return <RuecklaufEinlesen />;
    case "liste":
      return <EineListe at={page.at} />;
    case "fragen":
      return <Fragen />;
    case "frage":
      return <EineFrage />;
    case "fragengruppe":
      return <Fragengruppe gruppe={page.gruppe} />;
    case "beantwortet":
      return <Beantwortet />;
    case "einstellungen":
      return <Einstellungen />;
    case "schritt":
      return <Spaeter schritt={page.schritt} />;
  }
}
