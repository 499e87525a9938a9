import { attribute, scanXml } from "../xml/xmlScanner";
import { hasPart, readPart, type Parts } from "./parts";

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "table" … */
  readonly type: string;
  /** The name of the part, or an address outside the file. */
  readonly target: string;
  readonly outside: boolean;
}

/** What a part refers to; "" asks for the file itself. */
export async function relationsOf(parts: Parts, name: string): Promise<readonly Relation[]> {
  const path = relationsPath(name);
  return hasPart(parts, path) ? parseRelations(await readPart(parts, path), name) : [];
}

export function parseRelations(xml: string, name: string): readonly Relation[] {
  const relations: Relation[] = [];
  scanXml(xml, {
    open: (tag, attributes) => {
      if (tag !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      const outside = attribute(attributes, "TargetMode") === "External";
      relations.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        target: outside ? target : resolve(name, target),
        outside,
      });
    },
  });
  return relations;
}

export function relationsPath(name: string): string {
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function resolve(name: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = name.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
