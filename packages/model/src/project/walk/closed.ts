import { isJsonObject, own, type Pointer } from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";
import { placeOf, type Place, type ReachedNode } from "./place.js";

/** A closing keyword that refuses properties described elsewhere: the question shows, its answer is refused. */
export interface ShutOut {
  readonly pointer: Pointer;
  readonly keyword: string;
  readonly properties: readonly string[];
}

/** More of them say nothing new. */
const enough = 50;

/** The closing keywords of a place that cannot see every property that applies beside them. */
export function shutOuts(place: Place, beside: ReadonlySet<string> = new Set()): readonly ShutOut[] {
  if (!place.closes) return [];
  switch (place.kind) {
    case "nothing":
      return [];
    case "maybe":
      return shutOuts(place.of, beside);
    case "either":
      return place.of.filter((part) => part.closes).slice(0, enough).flatMap((part) => shutOuts(part, beside));
    case "node":
      return [...closingOf(place.node, "additionalProperties", beside), ...closingOf(place.node, "unevaluatedProperties", beside)];
    case "all": {
      const names = place.of.map(namesOf);
      const closing = [...place.of.entries()].filter(([, part]) => part.closes).slice(0, enough);
      return closing.flatMap(([index, part]) => {
        const others = new Set(beside);
        names.forEach((set, other) => {
          if (other !== index) for (const name of set) others.add(name);
        });
        if (part.kind !== "node") return shutOuts(part, others);
        // `unevaluatedProperties` sees what its own schema applies in place; `additionalProperties` only its siblings.
        return [...closingOf(part.node, "additionalProperties", others), ...closingOf(part.node, "unevaluatedProperties", beside)];
      });
    }
  }
}

function closingOf(node: ReachedNode, keyword: string, others: ReadonlySet<string>): readonly ShutOut[] {
  if (own(node.schema, keyword) !== false) return [];
  const seen = namesOf(placeOf(node));
  const properties = [...others].filter((name) => !seen.has(name));
  return properties.length === 0 ? [] : [{ pointer: joinPointer(node.pointer, keyword), keyword, properties }];
}

function namesOf(place: Place): ReadonlySet<string> {
  if (place.kind === "nothing" || place.empty) return new Set();
  if (place.kind === "maybe") return namesOf(place.of);
  if (place.kind !== "node") return new Set(place.of.flatMap((part) => [...namesOf(part)]));
  const properties = own(place.node.schema, "properties");
  if (!isJsonObject(properties)) return new Set();
  return new Set(Object.entries(properties).flatMap(([name, schema]) => (schema === false ? [] : [name])));
}
