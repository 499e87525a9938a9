/** The one test command: types, lint, walls, format, build and all tests. Ends with "N passed, N failed". */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
const report = path.join(root, ".tmp", "jest.json");
const bin = (name) => path.join(root, "node_modules", ".bin", name);

const checks = [
  ["types", bin("tsc"), ["-p", "."]],
  ["types of the rules, without DOM and Office", bin("tsc"), ["-p", "tsconfig.domain.json"]],
  ["lint", bin("eslint"), [".", "--max-warnings", "0"]],
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "."]],
  ["walls", bin("depcruise"), ["--config", ".dependency-cruiser.cjs", "src"]],
  ["build", bin("webpack"), ["--mode", "production"]],
];

const failedChecks = checks
  .filter(([name, command, args]) => !step(name, command, args))
  .map(([name]) => name);
const jest = runJest();
const failed = failedChecks.length + jest.failed;
if (failedChecks.length > 0) console.log(`failed: ${failedChecks.join(", ")}`);
console.log(`${checks.length - failedChecks.length + jest.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function step(name, command, args) {
  const start = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** A suite that cannot even start counts as one failure. */
function runJest() {
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const ok = step("tests", bin("jest"), [
    "--selectProjects",
    "node",
    "screen",
    "browser",
    "--json",
    "--outputFile",
    report,
  ]);
  const result = readReport();
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
  }
}
