import { joinPointer, parsePointer, type JsonObject, type JsonValue, type Pointer } from "@waarom/model";
import type { ChecklistResult } from "../checklist/checklist.js";

type Holder = Record<string, JsonValue> | JsonValue[];

/** Every leaf of a document, by pointer. */
function leaves(value: JsonValue, pointer: Pointer = ""): readonly Pointer[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const entries = Array.isArray(value)
    ? value.map((entry, index) => [String(index), entry] as const)
    : Object.entries(value);
  return entries.flatMap(([key, entry]) => leaves(entry as JsonValue, joinPointer(pointer, key)));
}

/** A copy of a document without the leaf; of a text in two languages both go. */
export function without(document: JsonObject, pointer: Pointer): JsonObject {
  const copy = structuredClone(document) as Holder;
  const steps = parsePointer(pointer);
  let holder: Holder = copy;
  for (const step of steps.slice(0, -1)) holder = (holder as Record<string, Holder>)[step] ?? {};
  const last = steps.at(-1) ?? "";
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy as unknown as JsonObject;
}

/** The item is not told, or not all of it. */
export const fails = ({ status }: ChecklistResult) => status === "partial" || status === "missing";
const isGone = (place: Pointer, deleted: Pointer) => place === deleted || place.startsWith(`${deleted}/`);

/** A text without a language it had is not gone, so whole texts are deleted: `/name`, not `/name/nl`. */
export function factsIn(document: JsonObject): readonly Pointer[] {
  return [...new Set(leaves(document).map((pointer) => pointer.replace(/\/(?:nl|en)$/, "")))];
}

/** The items that name a fact: all the places that could supply it are gone. */
export function naming(
  results: readonly ChecklistResult[],
  where: "register" | "form",
  deleted: Pointer,
): readonly string[] {
  return results
    .filter(({ facts: checks }) =>
      checks.some(({ places }) => {
        const supplied = places.filter(({ state }) => state === "present");
        return (
          supplied.length > 0 &&
          supplied.every((place) => place.in === where && isGone(place.pointer, deleted))
        );
      }),
    )
    .map(({ id }) => id);
}
