import fc from "fast-check";
import { documentOf, group, text, type Element, type Part } from "../../../src/einvoice/ubl/xml";
import { readXml, textAt } from "../readXml";

function written(part: Part): string {
  if (part === "none") throw new Error("nothing to write");
  return documentOf(part);
}

test.each([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
  ["Größe ß €", "Größe ß €"],
  ["🌍", "🌍"],
  ["]]>", "]]&gt;"],
])("writes %s as %s, in a text and in an attribute", (sign, escaped) => {
  expect(written(text("a", sign, { b: sign }))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<a b="${escaped}">${escaped}</a>\n`,
  );
});

it("indents and leaves out what is empty", () => {
  const inner = group("c", [text("d", ""), group("e", [])]);
  expect(written(group("a", [text("b", "1"), inner, group("f", [text("g", "2")])]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>1</b>\n  <f>\n    <g>2</g>\n  </f>\n</a>\n',
  );
});

test.each(["\u0000", "\u000b", "\u001f", "\u0085", "\ud800", "\udc00x", "\uffff"])(
  "never writes %j",
  (sign) => {
    expect(() => written(text("a", `x${sign}`))).toThrow("a control character reached the file");
  },
);

it("gives back every text that it writes", () => {
  const signs = fc.string({ unit: "grapheme" }).filter((one) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(one));
  fc.assert(
    fc.property(signs, (content) => {
      fc.pre(content !== "");
      const root: Element = { name: "a", attributes: {}, content: [{ name: "b", attributes: {}, content }] };
      expect(textAt(readXml(documentOf(root)), "b")).toBe(content);
    }),
    { seed: 5, numRuns: 300 },
  );
});
