import { inSlices } from "../../src/functions/inSlices";

it("keeps the order and gives every item its place", async () => {
  const items = Array.from({ length: 3000 }, (_, index) => index);
  expect(await inSlices(items, (item, index) => item === index)).toEqual(items.map(() => true));
});

it("lets others run between, however long the work is", async () => {
  let since = performance.now();
  let longest = 0;
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - since);
    since = performance.now();
  });
  const items = Array.from({ length: 60_000 }, (_, index) => index);
  await inSlices(items, workFor10Microseconds);
  clearInterval(clock);
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(200);
});

function workFor10Microseconds(): void {
  const end = performance.now() + 0.01;
  while (performance.now() < end);
}
