import { isJsonObject, own, type Pointer } from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";
import type { Place, ReachedNode } from "./place.js";

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
      return place.of
        .filter((part) => part.closes)
        .slice(0, enough)
        .flatMap((part) => shutOuts(part, beside));
    case "all":
      return ofParts(place.of, [], beside);
    case "schema": {
      // Nothing applies beside it: it sees all that there is.
      if (place.of.length === 0 && beside.size === 0) return [];
      // `unevaluatedProperties` sees what its own schema applies in place; `additionalProperties` only its siblings.
      const mine = ownNames(place.node);
      const applied = new Set([...beside, ...place.of.flatMap((part) => [...namesOf(part)])]);
      return [
        ...closing(place.node, "additionalProperties", applied, mine),
        ...closing(place.node, "unevaluatedProperties", beside, namesOf(place)),
        ...ofParts(place.of, mine, beside),
      ];
    }
  }
}

/** Each part that closes, beside the names of all the others. */
function ofParts(
  parts: readonly Place[],
  mine: Iterable<string>,
  beside: ReadonlySet<string>,
): readonly ShutOut[] {
  if (!parts.some((part) => part.closes)) return [];
  const names = parts.map(namesOf);
  return [...parts.entries()]
    .filter(([, part]) => part.closes)
    .slice(0, enough)
    .flatMap(([index, part]) => {
      const others = new Set([...beside, ...mine]);
      names.forEach((set, other) => {
        if (other !== index) for (const name of set) others.add(name);
      });
      return shutOuts(part, others);
    });
}

function closing(
  node: ReachedNode,
  keyword: string,
  others: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): readonly ShutOut[] {
  if (own(node.schema, keyword) !== false) return [];
  const properties = [...others].filter((name) => !seen.has(name));
  return properties.length === 0
    ? []
    : [{ pointer: joinPointer(node.pointer, keyword), keyword, properties }];
}

function namesOf(place: Place): ReadonlySet<string> {
  if (place.kind === "nothing" || place.empty) return new Set();
  if (place.kind === "maybe") return namesOf(place.of);
  const below = place.of.flatMap((part) => [...namesOf(part)]);
  return new Set(place.kind === "schema" ? [...ownNames(place.node), ...below] : below);
}

function ownNames(node: ReachedNode): ReadonlySet<string> {
  const properties = own(node.schema, "properties");
  if (!isJsonObject(properties)) return new Set();
  return new Set(Object.entries(properties).flatMap(([name, schema]) => (schema === false ? [] : [name])));
}
