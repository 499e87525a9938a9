import { BEGINN, pruefungAfter, type Ereignis, type Geprueft } from "../../../src/taskpane/pruefen/pruefung";

const GEPRUEFT: Geprueft = { befund: { blaetter: [] }, sheets: [] };
const GELESEN: Ereignis = { kind: "gelesen", geprueft: GEPRUEFT };

test.each<{ case: string; events: readonly Ereignis[]; state: object }>([
  { case: "begins with reading", events: [], state: { kind: "liest", zeile: 0, vonZeilen: 0 } },
  {
    case: "shows how far the reading is",
    events: [{ kind: "fortschritt", zeile: 180, vonZeilen: 5000 }],
    state: { kind: "liest", zeile: 180, vonZeilen: 5000 },
  },
  { case: "plans after reading", events: [GELESEN], state: { kind: "plan", ...GEPRUEFT } },
  {
    case: "ignores progress that comes late",
    events: [GELESEN, { kind: "fortschritt", zeile: 1, vonZeilen: 2 }],
    state: { kind: "plan", ...GEPRUEFT },
  },
  {
    case: "reads from the beginning when asked again",
    events: [{ kind: "nichtGelesen", refusal: { kind: "abgebrochen" } }, { kind: "liest" }],
    state: { kind: "liest", zeile: 0, vonZeilen: 0 },
  },
  {
    case: "keeps what was found while it writes and after it failed",
    events: [
      GELESEN,
      { kind: "schreibt" },
      { kind: "nichtGeschrieben", refusal: { kind: "mappeGeschuetzt" } },
    ],
    state: { kind: "nichtGeschrieben", refusal: { kind: "mappeGeschuetzt" }, ...GEPRUEFT },
  },
  {
    case: "forgets the refusal when the second try works",
    events: [
      GELESEN,
      { kind: "nichtGeschrieben", refusal: { kind: "mappeGeschuetzt" } },
      { kind: "schreibt" },
      { kind: "geschrieben", applied: [], um: "14:05" },
    ],
    state: { kind: "geschrieben", applied: [], um: "14:05", ...GEPRUEFT },
  },
  {
    case: "writes nothing before something was found",
    events: [{ kind: "schreibt" }],
    state: { kind: "liest", zeile: 0, vonZeilen: 0 },
  },
])("$case", ({ events, state }) => {
  expect(events.reduce(pruefungAfter, BEGINN)).toEqual(state);
});
