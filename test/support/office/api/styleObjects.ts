import { plainStyle, type StyleModel } from "../model/cellModel";
import { HostError } from "../model/hostError";
import type { WorkbookModel } from "../model/workbookModel";
import { NULL_OBJECT, type HostObject } from "./hostObject";

/** `workbook.styles`: the named cell styles. */
export function styleCollection(model: WorkbookModel): HostObject {
  const find = (name: string): HostObject | undefined => {
    const style = model.styles.get(name);
    return style === undefined ? undefined : styleObject(model, style);
  };
  return {
    type: "StyleCollection",
    items: () => [...model.styles.values()].map((style) => styleObject(model, style)),
    item: (key) => {
      const found = find(String(key));
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    members: {
      GetItemOrNullObject: { call: (name: string) => find(name) ?? NULL_OBJECT },
      Add: {
        call: (name: string) => {
          if (model.styles.has(name)) throw new HostError("ItemAlreadyExists");
          model.styles.set(name, plainStyle(name));
        },
      },
    },
  };
}

function styleObject(model: WorkbookModel, style: StyleModel): HostObject {
  return {
    type: "Style",
    key: style.name,
    members: {
      Name: { get: () => style.name },
      NumberFormat: { set: (format: string) => (style.numberFormat = format) },
      HorizontalAlignment: { set: (alignment: string) => (style.horizontalAlignment = alignment) },
      VerticalAlignment: { set: (alignment: string) => (style.verticalAlignment = alignment) },
      WrapText: { set: (wrap: boolean) => (style.wrapText = wrap) },
      Locked: { set: (locked: boolean) => (style.locked = locked) },
      Font: { get: () => fontObject(style) },
      Fill: {
        get: (): HostObject => ({
          type: "RangeFill",
          members: { Color: { set: (color: string) => (style.fill = color.slice(1)) } },
        }),
      },
      Borders: { get: () => borderCollection(style) },
      Delete: { call: () => model.styles.delete(style.name) },
    },
  };
}

function fontObject(style: StyleModel): HostObject {
  return {
    type: "RangeFont",
    members: {
      Name: { set: (name: string) => (style.font = name) },
      Size: { set: (size: number) => (style.size = size) },
      Bold: { set: (bold: boolean) => (style.bold = bold) },
      Italic: { set: (italic: boolean) => (style.italic = italic) },
      Color: { set: (color: string) => (style.color = color.slice(1)) },
    },
  };
}

function borderCollection(style: StyleModel): HostObject {
  return {
    type: "RangeBorderCollection",
    members: {},
    item: (key) => {
      const edge = String(key);
      const border = style.borders.get(edge) ?? {};
      style.borders.set(edge, border);
      return {
        type: "RangeBorder",
        members: {
          Style: { set: (line: string) => (border.style = line) },
          Color: { set: (color: string) => (border.color = color.slice(1)) },
        },
      };
    },
  };
}
