import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

/** Tests of the whole, not of one file. */
const APART = ["architecture", "bench", "contract", "e2e", "faelle", "support"];

it("every test stands where its subject stands", () => {
  const tests = readdirSync(path.join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.(test|browser)\.tsx?$/u.test(file) && !APART.includes(file.split("/")[0] ?? ""));
  expect(tests.length).toBeGreaterThan(30);
  expect(tests.filter((test) => !hasSubject(test))).toEqual([]);
});

function hasSubject(test: string): boolean {
  const subject = path.join(ROOT, "src", test.replace(/\.(test|browser)\.tsx?$/u, ""));
  return [".ts", ".tsx"].some((end) => existsSync(subject + end));
}
