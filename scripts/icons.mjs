/** Draws assets/logo.svg in the sizes that Excel asks for: node scripts/icons.mjs (after changing the SVG). */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80];
const svg = await readFile("assets/logo.svg", "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
