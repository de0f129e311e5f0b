import { isJsonObject, own, type Pointer } from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";
import { isCertain, isNothing, type Place, type ReachedNode } from "./place.js";

/** True when an object here can hold no other properties than the ones that are described. */
export function isClosed(place: Place): boolean {
  switch (place.kind) {
    case "nothing":
      return true;
    case "node":
      return own(place.node.schema, "additionalProperties") === false || own(place.node.schema, "unevaluatedProperties") === false;
    case "maybe":
      return isClosed(place.of);
    case "all": {
      // What only holds sometimes cannot close what holds always.
      const certain = place.of.filter(isCertain);
      return certain.length > 0 ? certain.some(isClosed) : place.of.every(isClosed);
    }
    case "either":
      return place.of.every(isClosed);
  }
}

/** A closing keyword that refuses properties described elsewhere: the question shows, its answer is refused. */
export interface ShutOut {
  readonly pointer: Pointer;
  readonly keyword: string;
  readonly properties: readonly string[];
}

/** The closing keywords of a place that cannot see every property that applies beside them. */
export function shutOuts(place: Place, beside: ReadonlySet<string> = new Set()): readonly ShutOut[] {
  switch (place.kind) {
    case "nothing":
      return [];
    case "maybe":
      return shutOuts(place.of, beside);
    case "either":
      return place.of.flatMap((part) => shutOuts(part, beside));
    case "node":
      return [...closingOf(place.node, "additionalProperties", beside), ...closingOf(place.node, "unevaluatedProperties", beside)];
    case "all": {
      if (!place.of.some(closesAnywhere)) return [];
      const names = place.of.map(namesOf);
      return place.of.flatMap((part, index) => {
        const others = new Set([...beside, ...names.flatMap((set, other) => (other === index ? [] : [...set]))]);
        if (part.kind !== "node") return shutOuts(part, others);
        // `unevaluatedProperties` sees what its own schema applies in place; `additionalProperties` only its siblings.
        return [...closingOf(part.node, "additionalProperties", others), ...closingOf(part.node, "unevaluatedProperties", beside)];
      });
    }
  }
}

function closingOf(node: ReachedNode, keyword: string, others: ReadonlySet<string>): readonly ShutOut[] {
  if (own(node.schema, keyword) !== false) return [];
  const seen = namesOf({ kind: "node", node });
  const properties = [...others].filter((name) => !seen.has(name));
  return properties.length === 0 ? [] : [{ pointer: joinPointer(node.pointer, keyword), keyword, properties }];
}

function closesAnywhere(place: Place): boolean {
  if (place.kind === "nothing") return false;
  if (place.kind === "maybe") return closesAnywhere(place.of);
  return place.kind === "node" ? isClosed(place) : place.of.some(closesAnywhere);
}

function namesOf(place: Place): ReadonlySet<string> {
  if (place.kind === "nothing" || isNothing(place)) return new Set();
  if (place.kind === "maybe") return namesOf(place.of);
  if (place.kind !== "node") return new Set(place.of.flatMap((part) => [...namesOf(part)]));
  const properties = own(place.node.schema, "properties");
  if (!isJsonObject(properties)) return new Set();
  return new Set(Object.entries(properties).flatMap(([name, schema]) => (schema === false ? [] : [name])));
}
