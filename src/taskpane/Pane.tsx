import { lazy, startTransition, Suspense, useEffect, useMemo, useReducer, type ReactNode } from "react";
import type { PaneRequests } from "../commands/paneRequests";
import { Hilfe } from "./hilfe/Hilfe";
import { Home } from "./home/Home";
import { ListenarbeitProvider } from "./listen/ListenarbeitProvider";
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
  useEffect(() => requests.listen((page) => startTransition(() => go({ kind: "open", page }))), [requests]);
  const navigation = useMemo<Navigation>(
    () => ({
      visit: place.visit,
      // The page before stays until the next one is there.
      open: (page) => startTransition(() => go({ kind: "open", page })),
      back: () => startTransition(() => go({ kind: "back" })),
    }),
    [place.visit],
  );
  return (
    <NavigationContext value={navigation}>
      <ListenarbeitProvider>
        <Suspense>
          <Shown key={place.visit} page={place.page} />
        </Suspense>
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
    case "funktionen":
      return <Funktionen />;
    case "formelnInWerte":
      return <FormelnInWerte />;
    case "beispiele":
      return <BeispieleEinfuegen />;
    case "schritt":
      return <Spaeter schritt={page.schritt} />;
  }
}

/** What the first screen does not need comes when it is opened: the pane must be there at once. */
const RuecklaufEinlesen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "listen" */ "./listen/RuecklaufEinlesen");
  return { default: loaded.RuecklaufEinlesen };
});
const EineListe = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "listen" */ "./listen/EineListe");
  return { default: loaded.EineListe };
});
const Fragen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "listen" */ "./fragen/Fragen");
  return { default: loaded.Fragen };
});
const EineFrage = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "listen" */ "./fragen/EineFrage");
  return { default: loaded.EineFrage };
});
const Fragengruppe = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "listen" */ "./fragen/Fragengruppe");
  return { default: loaded.Fragengruppe };
});
const Beantwortet = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "listen" */ "./fragen/Beantwortet");
  return { default: loaded.Beantwortet };
});
const Einstellungen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "listen" */ "./einstellungen/Einstellungen");
  return { default: loaded.Einstellungen };
});
const Funktionen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "funktionen" */ "./funktionen/Funktionen");
  return { default: loaded.Funktionen };
});
const FormelnInWerte = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "funktionen" */ "./funktionen/FormelnInWerte");
  return { default: loaded.FormelnInWerte };
});
const BeispieleEinfuegen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "funktionen" */ "./funktionen/BeispieleEinfuegen");
  return { default: loaded.BeispieleEinfuegen };
});
