import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

/** Tests of the whole house. */
const APART = ["architecture", "bench", "contract", "e2e", "faelle", "support"];

/** Tests of a whole room, named by what they look for. */
const OF_A_ROOM = ["accessibility", "bareWords", "contract", "faelle", "pseudoLanguage", "words"];

it("every test stands where its subject stands and is called like it", () => {
  const tests = readdirSync(path.join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.(test|browser)\.tsx?$/u.test(file) && !APART.includes(file.split("/")[0] ?? ""))
    .map((file) => file.replace(/\.(test|browser)\.tsx?$/u, ""));
  expect(tests.length).toBeGreaterThan(30);
  expect(tests.filter((test) => !OF_A_ROOM.includes(path.basename(test)) && !hasSubject(test))).toEqual([]);
});

function hasSubject(test: string): boolean {
  return ["", ".ts", ".tsx"].some((end) => existsSync(path.join(ROOT, "src", test + end)));
}
