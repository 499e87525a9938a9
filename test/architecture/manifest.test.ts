/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";

/** What Microsoft's own validator asks for, checked without the internet. */
const ROOT = path.join(__dirname, "../..");
const HOME = "https://localhost:3000/";
const manifest = parse(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));

it("is well-formed and says its version as the package does", () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  expect(textOf("OfficeApp > Version")).toBe(`${version}.0`);
  expect(textOf("OfficeApp > Id")).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
});

/** The order of the schema: Excel refuses a manifest with the right elements in the wrong order. */
test.each([
  [
    "OfficeApp",
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl Hosts DefaultSettings Permissions VersionOverrides",
  ],
  ["OfficeApp > VersionOverrides", "Requirements Hosts Resources"],
  ["VersionOverrides > Hosts > Host", "Runtimes AllFormFactors DesktopFormFactor"],
  ["AllFormFactors > ExtensionPoint", "Script Page Metadata Namespace"],
  ["DesktopFormFactor", "FunctionFile ExtensionPoint"],
  ["Group", "Label Icon Control Control Control Control"],
  ["Control", "Label Supertip Icon Action"],
  ["Supertip", "Title Description"],
  ["Resources", "Images Urls ShortStrings LongStrings"],
])("has the parts of %s in order", (selector, order) => {
  const elements = all(selector);
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements)
    expect([...element.children].map(({ tagName }) => tagName).join(" ")).toBe(order);
});

it("has one runtime, long, and every page is that runtime's", () => {
  const runtimes = all("Runtime");
  expect(runtimes.map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
  const page = runtimes[0]?.getAttribute("resid");
  const pages = [...all("Page > SourceLocation"), ...all("FunctionFile"), ...all("Action > SourceLocation")];
  expect(pages.map((element) => element.getAttribute("resid"))).toEqual([page, page, page]);
  expect(all("TaskpaneId")).toEqual([]);
});

it("defines every resource once, uses every one, and keeps their names short", () => {
  const defined = all("Resources [id]").map((resource) => resource.getAttribute("id") ?? "");
  const used = new Set(all("[resid]").map((element) => element.getAttribute("resid")));
  expect(new Set(defined).size).toBe(defined.length);
  expect(new Set(defined)).toEqual(used);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ["ShortStrings > String", 125],
  ["LongStrings > String", 250],
  ["OfficeApp > DisplayName", 125],
  ["OfficeApp > Description", 250],
])("keeps the texts of %s within %s characters", (selector, most) => {
  const texts = all(selector).flatMap(textsIn);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.length > most || text.trim() === "")).toEqual([]);
});

it("speaks German by itself and English where Office does; locales are full tags", () => {
  expect(textOf("DefaultLocale")).toBe("de-DE");
  expect(new Set(all("Override").map((override) => override.getAttribute("Locale")))).toEqual(
    new Set(["en-US"]),
  );
  const strings = all("String").filter((string) => !["INTM", "Integrationsmittel"].includes(valueOf(string)));
  expect(strings).toHaveLength(8);
  expect(strings.filter(({ children }) => children.length !== 1)).toEqual([]);
});

it("keeps ribbon labels to two words", () => {
  const labels = all("Control > Label").map((label) => label.getAttribute("resid"));
  const texts = all("ShortStrings > String")
    .filter((one) => labels.includes(one.getAttribute("id")))
    .flatMap(textsIn);
  expect(texts).toHaveLength(8);
  expect(texts.filter((text) => text.split(" ").length > 2)).toEqual([]);
});

it("loads everything from our own address over https", () => {
  const values = [...all("[DefaultValue]"), ...all("Override[Value]")].flatMap(textsIn);
  const addresses = values.filter((value) => /^\w+:/u.test(value));
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith(HOME))).toEqual([]);
});

it("gives each picture in its size", () => {
  const pictures = all("[size]").map(
    (image) => [image.getAttribute("size"), image.getAttribute("resid")] as const,
  );
  for (const [size, resid] of pictures) expect(resid).toBe(`Icon.${size ?? ""}`);
  const control = new Set(
    all("Control > Icon").map(({ children }) => [...children].map((one) => one.getAttribute("size")).join()),
  );
  expect(control).toEqual(new Set(["16,32,80"]));
  expect(pixelsOf("OfficeApp > IconUrl")).toEqual([32, 32]);
  expect(pixelsOf("OfficeApp > HighResolutionIconUrl")).toEqual([64, 64]);
  expect(pixelsOf('[id="Icon.16"]')).toEqual([16, 16]);
  expect(pixelsOf('[id="Icon.32"]')).toEqual([32, 32]);
  expect(pixelsOf('[id="Icon.80"]')).toEqual([80, 80]);
});

/** Without VersionOverrides the bare pane still opens, to explain what is missing. */
it("asks for no more than Excel 2021 has, and asks in VersionOverrides only", () => {
  const sets = all("VersionOverrides > Requirements Set").map((set) => [
    set.getAttribute("Name"),
    Number(set.getAttribute("MinVersion")?.split(".")[1]),
  ]);
  const { ExcelApi, ...others } = Object.fromEntries(sets) as Record<string, number>;
  expect(others).toEqual({ SharedRuntime: 1, CustomFunctionsRuntime: 2 });
  expect(ExcelApi).toBeLessThanOrEqual(14);
  expect(all("OfficeApp > Requirements")).toEqual([]);
});

it("calls only actions that the commands register", () => {
  const commands = readFileSync(path.join(ROOT, "src/commands/commands.ts"), "utf8");
  const registered = [...commands.matchAll(/associate\(\s*"(\w+)"/gu)].map(([, id]) => id);
  const called = all("FunctionName").map(({ textContent }) => textContent);
  expect([...called].sort()).toEqual([...registered].sort());
});

/** Without the prefix bt, so that "Resources > Images" finds what it says. */
function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml.replaceAll(/<(\/?)bt:/gu, "<$1"), "application/xml");
  const error = document.querySelector("parsererror");
  if (error !== null) throw new Error(error.textContent);
  return document;
}

function all(selector: string): readonly Element[] {
  return [...manifest.querySelectorAll(selector)];
}

function textOf(selector: string): string {
  const [element, ...others] = all(selector);
  if (element === undefined || others.length > 0) throw new Error(`${selector} is not one element`);
  return element.textContent;
}

function valueOf(element: Element): string {
  return element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
}

function textsIn(element: Element): readonly string[] {
  return [element, ...element.children].map(valueOf);
}

/** Width and height stand at the head of a PNG. */
function pixelsOf(selector: string): readonly number[] {
  const [element] = all(selector);
  const png = readFileSync(path.join(ROOT, valueOf(element!).slice(HOME.length)));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
