import type { ListenFortschritt, ListenRefusal, Quelldatei } from "../../application/listenDienst";
import type { Frage, ListenUebersicht } from "../../application/listenUebersicht";
import type { Result } from "../../domain/result";
import type { RowLayout, SheetWrite } from "../../workbook/plan";
import type { PlainStand, PlainVorgaben } from "./plain";
import type { SheetHead, SheetSlice } from "./sheetSlices";

/** What the page asks of the worker. Each request is answered, one after the other. */
export interface Request {
  readonly number: number;
  readonly task: Task;
}

export type Task =
  /** Reads a picked file. */
  | { readonly kind: "file"; readonly name: string; readonly file: Quelldatei }
  /** A sheet of the open workbook: its head, then its rows in slices. */
  | { readonly kind: "sheet"; readonly head: SheetHead }
  | { readonly kind: "slice"; readonly slice: SheetSlice }
  /** All sheets of the open workbook are there. */
  | { readonly kind: "openWorkbook"; readonly name: string }
  | { readonly kind: "judge"; readonly vorgaben: PlainVorgaben }
  /** A part was taken in: the next may come. Needs no answer and waits for none. */
  | { readonly kind: "next" }
  /** The last judgement is the one to write; one that is not kept was cancelled. */
  | { readonly kind: "keep" }
  | { readonly kind: "plan"; readonly stand: PlainStand };

/** Everything of which there may be many comes in parts, one at a time, so that the page lives in between. */
export type Answer = Progress | Part | End;

export interface Progress {
  readonly number: number;
  readonly kind: "progress";
  readonly fortschritt: ListenFortschritt;
}

export type Part = { readonly number: number } & (
  | { readonly kind: "fragen"; readonly fragen: readonly Frage[] }
  | { readonly kind: "rows"; readonly write: number; readonly rows: readonly RowLayout[] }
);

export type End = { readonly number: number } & (
  | { readonly kind: "taken" }
  | { readonly kind: "judged"; readonly result: Result<UebersichtRest, ListenRefusal> }
  /** Their rows came before. */
  | { readonly kind: "planned"; readonly writes: readonly SheetWrite[] }
  /** A mistake of ours. Nothing more is said of it: a message could hold a person's name. */
  | { readonly kind: "failed" }
);

export type UebersichtRest = Omit<ListenUebersicht, "fragen">;

/** What may be handed over instead of copied. */
export type Send<Message> = (message: Message, handOver?: Transferable[]) => void;
