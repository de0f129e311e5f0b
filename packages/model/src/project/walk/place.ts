import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue, type Pointer } from "../../contracts/json.js";
import type { FieldNode } from "../walk-types.js";
import { anyKind, fileKind, objectKind, ownKinds, type Kinds } from "./kinds.js";

/** The nodes entered on the way to a node, nearest first: to tell a reference that comes back to where it started. */
export interface Trail {
  readonly pointer: Pointer;
  readonly before: Trail | undefined;
  readonly depth: number;
}

/** A schema node with the way that led to it. */
export interface ReachedNode extends FieldNode {
  readonly trail: Trail;
}

/**
 * What applies at one data path: schema nodes, joined by "all of these" (`allOf`, `$ref` and what stands beside them),
 * "either of these" (`oneOf`, `anyOf`, `then` or `else`) and "maybe this" (a `then` alone, `dependentSchemas`).
 * `nothing` is the schema `false`. Every question about a data path is a small recursion over this tree.
 */
export type Place =
  | { readonly kind: "node"; readonly node: ReachedNode }
  | { readonly kind: "all"; readonly of: readonly Place[] }
  | { readonly kind: "either"; readonly of: readonly Place[] }
  | { readonly kind: "maybe"; readonly of: Place }
  | { readonly kind: "nothing" };

export const nothing: Place = { kind: "nothing" };

export function all(of: readonly Place[]): Place {
  const [first] = of;
  return first !== undefined && of.length === 1 ? first : { kind: "all", of };
}

export function either(of: readonly Place[]): Place {
  const [first] = of;
  return first !== undefined && of.length === 1 ? first : { kind: "either", of };
}

export function maybe(of: Place): Place {
  return of.kind === "maybe" ? of : { kind: "maybe", of };
}

/** True when something here applies whatever the answers are. */
export function isCertain(place: Place): boolean {
  switch (place.kind) {
    case "node":
    case "nothing":
      return true;
    case "maybe":
      return false;
    case "all":
      return place.of.some(isCertain);
    case "either":
      return place.of.length > 0 && place.of.every(isCertain);
  }
}

/** True when no value can stand here. */
export function isNothing(place: Place): boolean {
  switch (place.kind) {
    case "nothing":
      return true;
    case "node":
      return false;
    case "maybe":
      return isNothing(place.of);
    case "all":
      return place.of.some((part) => part.kind !== "maybe" && isNothing(part)) || (place.of.length > 0 && place.of.every(isNothing));
    case "either":
      return place.of.every(isNothing);
  }
}

/** The kinds of value that can stand here. */
export function kindsOf(place: Place): Kinds {
  const kinds = allowedKinds(place);
  return (kinds & objectKind) === 0 ? kinds : kinds & ~fileKind;
}

function allowedKinds(place: Place): Kinds {
  switch (place.kind) {
    case "nothing":
      return 0;
    case "node":
      return ownKinds(place.node.schema);
    case "maybe":
      return allowedKinds(place.of);
    case "either":
      return place.of.reduce<Kinds>((kinds, part) => kinds | allowedKinds(part), 0);
    case "all": {
      // What only holds sometimes cannot narrow what holds always; where nothing holds always, each may stand alone.
      const certain = place.of.filter(isCertain);
      return certain.length > 0
        ? certain.reduce<Kinds>((kinds, part) => kinds & allowedKinds(part), anyKind)
        : place.of.reduce<Kinds>((kinds, part) => kinds | allowedKinds(part), 0);
    }
  }
}

/** Every node of the place, in the order in which they were found. */
export function nodesOf(place: Place): readonly ReachedNode[] {
  const nodes: ReachedNode[] = [];
  collect(place, nodes);
  return nodes;
}

function collect(place: Place, nodes: ReachedNode[]): void {
  if (place.kind === "node") nodes.push(place.node);
  else if (place.kind === "maybe") collect(place.of, nodes);
  else if (place.kind !== "nothing") for (const part of place.of) collect(part, nodes);
}

export type Requirement = "always" | "sometimes";

/** Which properties are in `required`, on every way or on some. */
export function requiredOf(place: Place): ReadonlyMap<string, Requirement> {
  switch (place.kind) {
    case "nothing":
      return new Map();
    case "node":
      return ownRequired(place.node.schema);
    case "maybe":
      return new Map([...requiredOf(place.of).keys()].map((name) => [name, "sometimes"]));
    case "all": {
      const required = new Map<string, Requirement>();
      for (const part of place.of)
        for (const [name, how] of requiredOf(part)) if (required.get(name) !== "always") required.set(name, how);
      return required;
    }
    case "either": {
      const ways = place.of.filter((part) => !isNothing(part)).map(requiredOf);
      const names = new Set(ways.flatMap((way) => [...way.keys()]));
      return new Map(
        [...names].map((name) => [name, ways.every((way) => way.get(name) === "always") ? "always" : "sometimes"]),
      );
    }
  }
}

function ownRequired(schema: JsonObject): ReadonlyMap<string, Requirement> {
  const required = new Map<string, Requirement>();
  const dependent = own(schema, "dependentRequired");
  if (isJsonObject(dependent))
    for (const names of Object.values(dependent)) for (const name of strings(names)) required.set(name, "sometimes");
  for (const name of strings(own(schema, "required"))) required.set(name, "always");
  return required;
}

function strings(value: JsonValue | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((item) => typeof item === "string") : [];
}
