import type { DateSystem } from "../../sheetContent";
import { Unreadable } from "../unreadable";
import { attribute, isTrue, scanXml } from "../xml/xmlScanner";
import { hasPart, readPart, type Parts } from "./parts";
import { relationsOf, type Relation } from "./relations";

/** What the file says of itself as a whole. */
export interface WorkbookPart {
  readonly path: string;
  readonly xml: string;
  readonly dateSystem: DateSystem;
  readonly structureLocked: boolean;
  /** In tab order, with chart sheets. */
  readonly tabs: readonly Tab[];
  readonly relations: readonly Relation[];
}

export interface Tab {
  readonly name: string;
  readonly visible: boolean;
  readonly path: string;
  /** A chart sheet has no cells. */
  readonly hasCells: boolean;
}

export async function readWorkbookPart(parts: Parts): Promise<WorkbookPart> {
  const path = (await relationsOf(parts, "")).find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined || !hasPart(parts, path)) throw new Unreadable("keinXlsx");
  const xml = await readPart(parts, path);
  return parseWorkbookPart(path, xml, await relationsOf(parts, path));
}

export function parseWorkbookPart(
  path: string,
  xml: string,
  relations: readonly Relation[],
): WorkbookPart {
  const tabs: Tab[] = [];
  let root: string | undefined;
  let dateSystem: DateSystem = 1900;
  let structureLocked = false;
  scanXml(xml, {
    open: (name, attributes) => {
      root ??= name;
      if (name === "workbookPr" && isTrue(attribute(attributes, "date1904"))) dateSystem = 1904;
      if (name === "workbookProtection") structureLocked = isTrue(attribute(attributes, "lockStructure"));
      if (name === "sheet") tabs.push(readTab(attributes, relations));
    },
  });
  if (root !== "workbook") throw new Unreadable("keinXlsx");
  return { path, xml, dateSystem, structureLocked, tabs, relations };
}

export function partOfType(workbook: WorkbookPart, type: string): string | "none" {
  return workbook.relations.find((relation) => relation.type === type)?.target ?? "none";
}

function readTab(attributes: string, relations: readonly Relation[]): Tab {
  const id = attribute(attributes, "id");
  const relation = relations.find((candidate) => candidate.id === id);
  if (!relation) throw new Unreadable("dateiBeschaedigt");
  const state = attribute(attributes, "state");
  return {
    name: attribute(attributes, "name") ?? "",
    visible: state !== "hidden" && state !== "veryHidden",
    path: relation.target,
    hasCells: relation.type === "worksheet",
  };
}
