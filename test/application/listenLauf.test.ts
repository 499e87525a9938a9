import type { ListenFortschritt } from "../../src/application/listenDienst";
import { listenLauf, type ListenLauf } from "../../src/application/listenLauf";
import { plainEuros } from "../../src/domain/geld/betrag";
import { readFile } from "../../src/workbook/xlsx/readFile";
import { value } from "./runFall";
import { LEERER_STAND, vorgabenOfFall, type Fallvorgaben } from "./vorgabenOfFall";

async function take({ files }: Fallvorgaben): Promise<ListenLauf> {
  const lauf = listenLauf();
  for (const { name, arrayBuffer } of files) {
    const read = await readFile(new Uint8Array(await arrayBuffer()), name);
    lauf.take(read.ok ? { file: name, sheets: read.value } : { file: name, unreadable: read.refusal });
  }
  return lauf;
}

it.each([
  "01-tidy",
  "02-per-sheet",
  "03-returned-files",
  "04-struck-by-hand/c-fill-with-legend",
  "07-hostile/f-broken-files",
  "09-ties",
])("counts and splits %s as its truth says", async (name) => {
  const fall = vorgabenOfFall(name);
  const { summe, gemeinden, unreadable } = value((await take(fall)).judge(fall.vorgaben)).uebersicht;
  const { truth } = fall;
  expect({
    listed: summe.gelistet,
    counted: summe.gezaehlt,
    struck: summe.gestrichen,
    added: summe.ergaenzt,
    outsideWindow: summe.ausserhalb,
    repeats: summe.wiederholungen,
    needsDecision: summe.fragen,
  }).toEqual(truth.total);
  expect(
    Object.fromEntries(gemeinden.map(({ gemeinde, betrag }) => [gemeinde, betrag && plainEuros(betrag)])),
  ).toEqual(truth.allocation);
  expect(unreadable).toEqual(truth.unreadable);
});

it("judges what was read again, and each judgement writes its own result", async () => {
  const fall = vorgabenOfFall("07-hostile/d-errors-and-formulas");
  const lauf = await take(fall);
  const first = value(lauf.judge(fall.vorgaben));
  const answered = first.uebersicht.fragen[0]!;
  const second = value(
    lauf.judge({
      ...fall.vorgaben,
      antworten: [
        { schluessel: answered.schluessel, abdruck: answered.abdruck, antwort: { kind: "zaehltNicht" } },
      ],
    }),
  );
  expect([first.uebersicht.summe.fragen, second.uebersicht.summe.fragen]).toEqual([4, 3]);
  const [ofFirst, ofSecond] = [await first.planWrites(LEERER_STAND), await second.planWrites(LEERER_STAND)];
  expect([ofFirst[0]?.layout.title, ofSecond[0]?.layout.title]).toEqual([
    expect.stringContaining("4 Fragen offen"),
    expect.stringContaining("3 Fragen offen"),
  ]);
  expect(ofFirst[0]?.layout.rows).toHaveLength(72);
});

it("has no amounts as long as the Landesmittel or the quota is not known", async () => {
  const fall = vorgabenOfFall("09-ties");
  const { jahr, landesmittel } = fall.vorgaben.werte;
  const lauf = await take(fall);
  const { gemeinden, summe } = value(
    lauf.judge({
      ...fall.vorgaben,
      werte: { jahr, ...(landesmittel === undefined ? {} : { landesmittel }) },
    }),
  ).uebersicht;
  expect(gemeinden.map(({ betrag }) => betrag)).toEqual(gemeinden.map(() => undefined));
  expect(summe.gezaehlt).toBe(60);
});

it("tells the file and row that it reads", async () => {
  const fall = vorgabenOfFall("08-scale/county");
  const heard: ListenFortschritt[] = [];
  (await take(fall)).judge(fall.vorgaben, (fortschritt) => heard.push(fortschritt));
  const name = fall.files[0]?.name;
  expect(heard).toEqual([2000, 4000, 5000].map((zeile) => ({ name, nummer: 1, von: 1, zeile })));
});

it.each([
  [{ jahr: 2031 }, { kind: "keinBetrachtungszeitraum", jahr: 2031 }],
  [{ jahr: 2024 }, { kind: "keinBetrachtungszeitraum", jahr: 2024 }],
])("refuses a year without a window: %j", async (werte, refusal) => {
  const fall = vorgabenOfFall("09-ties");
  expect((await take(fall)).judge({ ...fall.vorgaben, werte })).toEqual({ ok: false, refusal });
});
