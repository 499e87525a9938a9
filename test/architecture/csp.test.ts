import fs from "node:fs";

/** Every page says what it may load; the browser enforces it (test/e2e records each request). */
test.each([
  ["src/taskpane/taskpane.html", ["https://appsforoffice.microsoft.com"]],
  ["src/werkbank/werkbank.html", []],
])("%s loads its own files and nothing unsafe", (page, foreign) => {
  const html = fs.readFileSync(page, "utf8");
  const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]+)"/u.exec(html) ?? [];
  expect(policy).toMatch(/^default-src 'none';/u);
  expect(policy).not.toMatch(/unsafe|\*/u);
  expect(policy).toContain("connect-src 'self'");
  expect(policy.match(/https?:[^\s;]+/gu) ?? []).toEqual(foreign);
});
