import { neededIn } from "../neededIn";
import type { Kostenzeile } from "./kostenzeile";

export const SHEET = "IntM Kosten";

/** A cell without which the row says nothing. */
export const needed = neededIn<Kostenzeile>(SHEET);
