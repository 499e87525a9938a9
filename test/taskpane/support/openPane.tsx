import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { newPaneRequests, type PaneRequests } from "../../../src/commands/paneRequests";
import { App } from "../../../src/taskpane/App";
import type { PaneServices } from "../../../src/taskpane/services";
import { workerListenDienst } from "../../../src/taskpane/worker/workerListenDienst";
import type { Workbook } from "../../../src/workbook/workbook";
import { nearbyReader } from "./nearbyReader";

export interface OpenPane {
  readonly user: UserEvent;
  readonly requests: PaneRequests;
  /** What the pane showed in the workbook: sheet, row, column. */
  readonly shown: readonly (readonly [string, number, number])[];
  readonly pane: HTMLElement;
}

/** The whole pane on a workbook, as a clerk has it before them. */
export function openPane(
  workbook: Workbook,
  services: Partial<PaneServices> = {},
  caught: unknown[] = [],
): OpenPane {
  const requests = newPaneRequests();
  const shown: (readonly [string, number, number])[] = [];
  const view: PaneServices["view"] = {
    activeSheet: () => Promise.resolve("Tabelle1"),
    select: (sheet, row, column) => {
      shown.push([sheet, row, column]);
      return Promise.resolve();
    },
  };
  const { container } = render(
    <App
      services={{
        workbook,
        view,
        listen: workerListenDienst(workbook, nearbyReader),
        language: "de",
        isDark: () => false,
        now: () => "2024-02-02T14:05",
        version: "0.1.0",
        ...services,
      }}
      requests={requests}
    />,
    { onCaughtError: (bug) => caught.push(bug) },
  );
  return { user: userEvent.setup(), requests, shown, pane: container };
}
