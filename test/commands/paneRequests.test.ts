import { newPaneRequests, type PaneRequest } from "../../src/commands/paneRequests";

test("tells the pane which page a button asks for", () => {
  const requests = newPaneRequests();
  const heard: PaneRequest[] = [];
  requests.listen((request) => heard.push(request));
  requests.open({ kind: "hilfe" });
  expect(heard).toEqual([{ kind: "hilfe" }]);
});

test("keeps the last request for a pane that is not there yet, and tells it once", () => {
  const requests = newPaneRequests();
  requests.open({ kind: "hilfe" });
  requests.open({ kind: "mappePruefen" });
  const first: PaneRequest[] = [];
  const second: PaneRequest[] = [];
  requests.listen((request) => first.push(request));
  requests.listen((request) => second.push(request));
  expect(first).toEqual([{ kind: "mappePruefen" }]);
  expect(second).toEqual([]);
});

test("a pane that is gone hears nothing more", () => {
  const requests = newPaneRequests();
  const heard: PaneRequest[] = [];
  const end = requests.listen((request) => heard.push(request));
  end();
  requests.open({ kind: "hilfe" });
  expect(heard).toEqual([]);
});
