import {
  isJsonArray,
  isJsonObject,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../../contracts/json.js";
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
 * What applies at one data path. A `schema` is a node with what its own keywords apply beside it (`$ref`, `allOf`, …);
 * schemas from several places are joined by "all of these", "either of these" (`oneOf`, `anyOf`, `then` or `else`) and
 * "maybe this" (a `then` alone, `dependentSchemas`). `nothing` is the schema `false`. Every question about a data path is a small recursion over this tree; what is asked
 * most is worked out once, when a place is made.
 */
export type Place = Summary &
  (
    | { readonly kind: "schema"; readonly node: ReachedNode; readonly of: readonly Place[] }
    | { readonly kind: "all" | "either"; readonly of: readonly Place[] }
    | { readonly kind: "maybe"; readonly of: Place }
    | { readonly kind: "nothing" }
  );

interface Summary {
  /** Something here applies whatever the answers are. */
  readonly certain: boolean;
  /** No value can stand here. */
  readonly empty: boolean;
  /** The kinds of value that the schemas allow. */
  readonly allowed: Kinds;
  /** An object here can hold no other properties than the ones that are described. */
  readonly closed: boolean;
  /** Some schema here closes objects, if only sometimes. */
  readonly closes: boolean;
}

export const nothing: Place = {
  kind: "nothing",
  certain: true,
  empty: true,
  allowed: 0,
  closed: true,
  closes: false,
};

/** A schema node, with the places of what it applies in place. */
export function schemaPlace(node: ReachedNode, of: readonly Place[]): Place {
  const { schema } = node;
  const closed =
    own(schema, "additionalProperties") === false || own(schema, "unevaluatedProperties") === false;
  const allowed = ownKinds(schema);
  if (of.length === 0)
    return { kind: "schema", node, of, certain: true, empty: false, allowed, closed, closes: closed };
  const itself: Summary = { certain: true, empty: false, allowed, closed, closes: closed };
  return { kind: "schema", node, of, ...summaryOfAll([itself, ...of]) };
}

/** All of these. */
export function all(of: readonly Place[]): Place {
  const [first] = of;
  return first !== undefined && of.length === 1 ? first : { kind: "all", of, ...summaryOfAll(of) };
}

/** What only holds sometimes can neither narrow nor close what holds always; where nothing does, each may stand alone. */
function summaryOfAll(of: readonly Summary[]): Summary {
  // One pass, for this is done for every node of every form.
  let certain = false;
  let empty = false;
  let closed = false;
  let closes = false;
  let allEmpty = true;
  let allClosed = true;
  let sure: Kinds = anyKind;
  let possible: Kinds = 0;
  for (const part of of) {
    if (part.certain) {
      certain = true;
      empty ||= part.empty;
      closed ||= part.closed;
      sure &= part.allowed;
    }
    allEmpty &&= part.empty;
    allClosed &&= part.closed;
    closes ||= part.closes;
    possible |= part.allowed;
  }
  return {
    certain,
    empty: of.length > 0 && (empty || allEmpty),
    allowed: certain ? sure : possible,
    closed: certain ? closed : allClosed,
    closes,
  };
}

/** Exactly or at least one of these. */
export function either(of: readonly Place[]): Place {
  const [first] = of;
  if (first !== undefined && of.length === 1) return first;
  return {
    kind: "either",
    of,
    certain: of.length > 0 && of.every((part) => part.certain),
    empty: of.every((part) => part.empty),
    allowed: of.reduce<Kinds>((kinds, part) => kinds | part.allowed, 0),
    closed: of.every((part) => part.closed),
    closes: of.some((part) => part.closes),
  };
}

/** This, when a condition holds. */
export function maybe(of: Place): Place {
  if (of.kind === "maybe") return of;
  const { empty, allowed, closed, closes } = of;
  return { kind: "maybe", of, certain: false, empty, allowed, closed, closes };
}

/** The kinds of value that can stand here: a file is an object only where it is said to be one. */
export function kindsOf({ allowed }: Place): Kinds {
  return (allowed & objectKind) === 0 ? allowed : allowed & ~fileKind;
}

/** Every node of the place, in the order in which they were found. */
export function nodesOf(place: Place): readonly ReachedNode[] {
  const nodes: ReachedNode[] = [];
  collect(place, nodes);
  return nodes;
}

function collect(place: Place, nodes: ReachedNode[]): void {
  if (place.kind === "nothing") return;
  if (place.kind === "maybe") {
    collect(place.of, nodes);
    return;
  }
  if (place.kind === "schema") nodes.push(place.node);
  for (const part of place.of) collect(part, nodes);
}

export type Requirement = "always" | "sometimes";

/** Which properties are in `required`, on every way or on some. */
export function requiredOf(place: Place): ReadonlyMap<string, Requirement> {
  switch (place.kind) {
    case "nothing":
      return new Map();
    case "schema":
      return strongest([ownRequired(place.node.schema), ...place.of.map(requiredOf)]);
    case "all":
      return strongest(place.of.map(requiredOf));
    case "maybe":
      return new Map([...requiredOf(place.of).keys()].map((name) => [name, "sometimes"]));
    case "either": {
      const ways = place.of.filter((part) => !part.empty).map(requiredOf);
      const names = new Set(ways.flatMap((way) => [...way.keys()]));
      return new Map(
        [...names].map((name) => [
          name,
          ways.every((way) => way.get(name) === "always") ? "always" : "sometimes",
        ]),
      );
    }
  }
}

function strongest(parts: readonly ReadonlyMap<string, Requirement>[]): ReadonlyMap<string, Requirement> {
  const required = new Map<string, Requirement>();
  for (const part of parts)
    for (const [name, how] of part) if (required.get(name) !== "always") required.set(name, how);
  return required;
}

function ownRequired(schema: JsonObject): ReadonlyMap<string, Requirement> {
  const required = new Map<string, Requirement>();
  const dependent = own(schema, "dependentRequired");
  if (isJsonObject(dependent))
    for (const names of Object.values(dependent))
      for (const name of strings(names)) required.set(name, "sometimes");
  for (const name of strings(own(schema, "required"))) required.set(name, "always");
  return required;
}

function strings(value: JsonValue | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((item) => typeof item === "string") : [];
}
