import type { Pointer, ValidationError } from "@waarom/model/runtime";
import { ancestorsOf } from "../data/tree.js";
import type { VisibleNode } from "../plan/visible-fields.js";

/** Keywords that only say that something inside them is wrong, which is said there. */
const envelopes = ["if", "allOf", "$ref", "not"];
/** What to say first where several things are wrong with one answer. */
const order = ["required", "type", "minItems", "minLength", "format", "pattern"];

/** What is wrong, by the place where it is said; under `""` what no question on the page can say. */
export type ErrorsByPlace = ReadonlyMap<Pointer, readonly ValidationError[]>;

/**
 * Puts each error at the question that can say it, in the order of the page. An answer's most basic fault comes first.
 */
export function arrangeErrors(
  errors: readonly ValidationError[],
  nodes: readonly VisibleNode[],
): ErrorsByPlace {
  const places = new Set(nodes.map(({ at }) => at));
  const found = new Map<Pointer, ValidationError[]>();
  for (const error of errors) {
    if (envelopes.includes(error.keyword)) continue;
    const at = [error.at, ...ancestorsOf(error.at)].find((place) => places.has(place)) ?? "";
    found.set(at, [...(found.get(at) ?? []), error]);
  }
  const arranged = new Map<Pointer, readonly ValidationError[]>();
  for (const at of [...nodes.map((node) => node.at), ""]) {
    const list = found.get(at);
    if (list !== undefined)
      arranged.set(
        at,
        list.sort((a, b) => rank(a) - rank(b)),
      );
  }
  return arranged;
}

function rank({ keyword }: ValidationError): number {
  const place = order.indexOf(keyword);
  return place < 0 ? order.length : place;
}
