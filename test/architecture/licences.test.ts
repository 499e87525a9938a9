import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const PERMISSIVE = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
}

/** Whatever is shipped or bundled: the dependencies of package.json and all that they bring. */
it("ships only what may be passed on freely", () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;
  const shipped = Object.entries(packages).filter(([name, { dev }]) => name !== "" && dev !== true);
  expect(shipped.length).toBeGreaterThan(20);
  const others = shipped.filter(([, { license }]) => !PERMISSIVE.includes(license ?? ""));
  expect(others.map(([name, { license }]) => [name, license])).toEqual([]);
});
