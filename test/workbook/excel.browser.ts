import { startOfficeHost, DARK } from "../support/office/startOfficeHost";

it("tries", async () => {
  const host = await startOfficeHost({
    spec: { sheets: [{ name: "X", cells: { B2: { value: "x" } } }] },
    folder: ".tmp/proto",
    page: "index.html",
    theme: DARK,
  });
  console.log(
    await host.frame.evaluate(async () => {
      await Office.onReady();
      Office.actions.associate("hallo", (event: { completed: () => void }) => {
        (globalThis as unknown as { x: number }).x = 1;
        event.completed();
      });
      return Office.context.officeTheme;
    }),
  );
  console.log(
    JSON.stringify(
      await host.frame.evaluate(async () => {
        try {
          return await Excel.run(async (context) => {
            const s = context.workbook.worksheets.getItemOrNullObject("X");
            s.load("name");
            const u = s.getUsedRangeOrNullObject(true);
            const b = u.getBoundingRect("A1");
            b.load("values,rowCount,rowHidden");
            b.format.font.load("strikethrough");
            s.tables.load("items/name");
            const c = b.getCellProperties({ format: { font: { strikethrough: true } } });
            const m = b.getMergedAreasOrNullObject();
            m.areas.load("items/rowIndex");
            b.format.fill.color = "#ff0000";
            s.getRange("A1:B2").values = [
              [1, 2],
              [3, 4],
            ];
            const f = context.workbook.functions.date(2000, 1, 1);
            f.load("value");
            s.getRanges("A1:B2,C3").format.font.bold = true;
            s.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
            s.tables.add(s.getRange("A4:B5"), true).name = "x";
            s.freezePanes.freezeAt(s.getRange("A1:A4"));
            s.getRange("A1").copyFrom(s.getRange("B1:B3"));
            context.workbook.worksheets.load("items/name,items/protection/protected");
            await context.sync();
            return [
              b.values,
              c.value,
              f.value,
              m.isNullObject,
              s.isNullObject,
              context.workbook.worksheets.items.map((w) => w.protection.protected),
            ];
          });
        } catch (e) {
          return String(e) + JSON.stringify((e as OfficeExtension.Error).debugInfo);
        }
      }),
    ),
  );
  console.log(host.syncs, host.written("X"), host.refusedRequests, host.errors);
  await host.runCommand("hallo");
  console.log(await host.frame.evaluate(() => (globalThis as unknown as { x: number }).x));
  await host.close();
});
