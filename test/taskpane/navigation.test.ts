import { move, startAt, type Page } from "../../src/taskpane/navigation";

const PAGES: readonly Page[] = [
  { kind: "start" },
  { kind: "mappePruefen" },
  { kind: "hilfe" },
  { kind: "schritt", schritt: "rechnungen" },
];

test.each(PAGES)("opens $kind and goes back to the steps", (page) => {
  const there = move(startAt({ kind: "start" }), { kind: "open", page });
  expect(there).toEqual({ page, visit: 1 });
  expect(move(there, { kind: "back" })).toEqual({ page: { kind: "start" }, visit: 2 });
});

test("the first screen is no change of screen", () => {
  expect(startAt({ kind: "hilfe" })).toEqual({ page: { kind: "hilfe" }, visit: 0 });
});

test("opening the same page again is a new visit", () => {
  const once = move(startAt({ kind: "start" }), { kind: "open", page: { kind: "mappePruefen" } });
  expect(move(once, { kind: "open", page: { kind: "mappePruefen" } }).visit).toBe(2);
});
