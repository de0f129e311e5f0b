import type { CompiledForm } from "../../contracts/compiled-form.js";
import { isJsonArray, type JsonObject, type Pointer } from "../../contracts/json.js";
import { parsePointer, valueAt } from "../../text/pointer.js";
import { itemNodes, possibleNodes } from "../applying.js";
import { partAt } from "./question.js";

/**
 * The names by which the buttons and marks of a form without scripts are told from its answers, whose names all begin
 * with `/`. `row` marks a row that is there, however empty; the others are buttons.
 */
export const controlNames = { add: "@add", remove: "@remove", show: "@show", row: "@row" } as const;

/** What the button that sent a form asks for. */
export type SubmitIntent =
  | { readonly kind: "send" }
  /** Show the form again with its answers: in another language, or because its scripts failed. */
  | { readonly kind: "show" }
  /** `at` is the list; the row has been added to `answers`, as the last one, which is `row`. */
  | { readonly kind: "add-row"; readonly at: Pointer; readonly row: number }
  /** `at` is the list; the row is no longer in `answers`. */
  | { readonly kind: "remove-row"; readonly at: Pointer; readonly row: number };

/** Which row a form asks to take away, or to which list to add one; what is no list of the form asks nothing. */
export interface AskedChange {
  readonly add?: Pointer;
  readonly remove?: Pointer;
  readonly show: boolean;
}

/** Reads what the pressed button asks; one that asks nothing that this form knows only shows it again. */
export function askedChange(form: Pick<CompiledForm, "schema">, sent: FormData): AskedChange {
  const add = textOf(sent.get(controlNames.add));
  const remove = textOf(sent.get(controlNames.remove));
  const show = add !== undefined || remove !== undefined || sent.has(controlNames.show);
  if (add !== undefined) return isList(form, add) ? { add, show } : { show };
  if (remove === undefined) return { show };
  return partAt(form, remove)?.steps.at(-1)?.kind === "row" ? { remove, show } : { show };
}

/** The change as it was made to the answers. */
export function intentOf(change: AskedChange, answers: JsonObject): SubmitIntent {
  if (change.add !== undefined) {
    const list = valueAt(answers, change.add);
    return { kind: "add-row", at: change.add, row: isJsonArray(list) ? list.length - 1 : 0 };
  }
  if (change.remove !== undefined) {
    const end = change.remove.lastIndexOf("/");
    return {
      kind: "remove-row",
      at: change.remove.slice(0, end),
      row: Number(parsePointer(change.remove).at(-1)),
    };
  }
  return { kind: change.show ? "show" : "send" };
}

function isList(form: Pick<CompiledForm, "schema">, pointer: Pointer): boolean {
  const part = partAt(form, pointer);
  return part !== undefined && itemNodes(possibleNodes(part.nodes)).length > 0;
}

function textOf(value: FormDataEntryValue | null): string | undefined {
  return typeof value === "string" ? value : undefined;
}
