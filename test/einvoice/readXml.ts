import { SaxesParser } from "saxes";

/** An element as a parser that knows nothing of us reads it. */
export interface Knoten {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Knoten[];
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  children: Open[];
}

/** Throws if the text is not well-formed XML with declared prefixes. */
export function readXml(xml: string): Knoten {
  const parser = new SaxesParser({ xmlns: true });
  const top: Open = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element: Open = { name, attributes: plain, text: "", children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return top.children[0]!;
}

/** All elements at "cac:TaxTotal/cbc:TaxAmount" below a node. */
export function at(node: Knoten, path: string): readonly Knoten[] {
  return path
    .split("/")
    .reduce<readonly Knoten[]>(
      (nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [node],
    );
}

export function textAt(node: Knoten, path: string): string {
  const found = at(node, path);
  if (found.length !== 1) throw new Error(`${path} stands there ${String(found.length)} times`);
  return found[0]!.text;
}

export function everyNode(node: Knoten): readonly Knoten[] {
  return [node, ...node.children.flatMap(everyNode)];
}
