import { joinPointer, parsePointer, type JsonValue, type Pointer, type Shape } from "@waarom/model";
import { parseJson } from "./parse-json.js";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One fact of a register: where it stands, and what is said there, as text. */
export interface Leaf {
  readonly pointer: Pointer;
  readonly text: string;
}

/**
 * Every fact of a value that was read by a shape, in its order. An entry that says something by being there (a legal basis
 * without more) is `{}`. Lists and maps that the reader put there empty are left out: reading puts them there again.
 */
export function leavesOf(shape: Shape, value: unknown, pointer: Pointer = ""): readonly Leaf[] {
  switch (shape.kind) {
    case "object": {
      if (!isRecord(value)) return [];
      return Object.entries(shape.fields).flatMap(([key, field]) => {
        const entry = Object.hasOwn(value, key) ? value[key] : undefined;
        return entry === undefined ? [] : leavesOf(field.shape, entry, joinPointer(pointer, key));
      });
    }
    case "map":
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, entry]) =>
            present(shape.item, entry, joinPointer(pointer, key)),
          )
        : [];
    case "list":
      return Array.isArray(value)
        ? value.flatMap((entry, index) => present(shape.item, entry, joinPointer(pointer, index)))
        : [];
    case "localised":
      return isRecord(value)
        ? Object.entries(value).flatMap(([language, text]) =>
            typeof text === "string" ? [{ pointer: joinPointer(pointer, language), text }] : [],
          )
        : [];
    case "either":
      return leavesOf(isRecord(value) ? shape.second : shape.first, value, pointer);
    case "any":
      return [{ pointer, text: JSON.stringify(value) }];
    default:
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? [{ pointer, text: String(value) }]
        : [];
  }
}

/** A member of a list or map is told even where there is nothing in it. */
function present(shape: Shape, value: unknown, pointer: Pointer): readonly Leaf[] {
  const leaves = leavesOf(shape, value, pointer);
  return leaves.length === 0 ? [{ pointer, text: "{}" }] : leaves;
}

/** Why a leaf has no place in the shape. */
export interface Misplaced {
  readonly leaf: Leaf;
  readonly why: "unknown" | "value";
}

/** The value of these leaves, ready for `readShape`, and the leaves that fit nowhere. */
export function valueOf(
  shape: Shape,
  leaves: readonly Leaf[],
): { readonly value: JsonValue; readonly misplaced: readonly Misplaced[] } {
  const root = new Map<string, Branch>();
  const misplaced: Misplaced[] = [];
  for (const leaf of leaves) {
    const why = put(shape, root, parsePointer(leaf.pointer), leaf);
    if (why !== undefined) misplaced.push({ leaf, why });
  }
  return { value: finished(shape, root), misplaced };
}

type Branch = Map<string, Branch> | { readonly said: JsonValue };

function put(
  shape: Shape,
  branch: Map<string, Branch>,
  tokens: readonly string[],
  leaf: Leaf,
): Misplaced["why"] | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined || token === "__proto__") return "unknown";
  const inner = shapeAt(shape, token);
  if (inner === undefined) return "unknown";
  if (rest.length === 0) {
    const said = saidBy(inner, leaf.text);
    if (said === undefined) return "value";
    if (said === "nothing") {
      if (!branch.has(token)) branch.set(token, new Map());
    } else branch.set(token, said);
    return undefined;
  }
  const known = branch.get(token);
  const next = known instanceof Map ? known : new Map<string, Branch>();
  const why = put(inner, next, rest, leaf);
  if (why === undefined) branch.set(token, next);
  return why;
}

/** What a cell's text says at a place of this shape; `nothing` where it only says that the entry is there. */
function saidBy(shape: Shape, text: string): { readonly said: JsonValue } | "nothing" | undefined {
  switch (shape.kind) {
    case "boolean": {
      const said = yesOrNo.get(text.trim().toLowerCase());
      return said === undefined ? undefined : { said };
    }
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? { said: Number(text) } : undefined;
    case "any":
      return parsedJson(text);
    case "list":
    case "map":
    case "object":
      return text.trim() === "{}" ? "nothing" : undefined;
    case "either":
      return text.trim() === "{}" ? "nothing" : saidBy(shape.first, text);
    default:
      return { said: text };
  }
}

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "ja", "waar"].map((word) => [word, true] as const),
  ...["false", "no", "nee", "onwaar"].map((word) => [word, false] as const),
]);

/** Text of the project's own keys that is no JSON is just text. */
function parsedJson(text: string): { readonly said: JsonValue } {
  return { said: parseJson(text) ?? text };
}

function shapeAt(shape: Shape, token: string): Shape | undefined {
  switch (shape.kind) {
    case "object":
      return Object.hasOwn(shape.fields, token) ? shape.fields[token]?.shape : undefined;
    case "map":
      return shape.keys === undefined || shape.keys.includes(token) ? shape.item : undefined;
    case "list":
      return /^\d{1,5}$/.test(token) ? shape.item : undefined;
    case "localised":
      return { kind: "string" };
    case "either":
      return shapeAt(shape.second, token);
    default:
      return undefined;
  }
}

function finished(shape: Shape, branch: Branch): JsonValue {
  if (!(branch instanceof Map)) return branch.said;
  if (shape.kind === "list")
    // By their numbers, whatever the order of the rows; a row that somebody took out leaves no gap.
    return [...branch]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, entry]) => finished(shape.item, entry));
  return Object.fromEntries(
    [...branch].map(([key, entry]) => [key, finished(shapeAt(shape, key) ?? shape, entry)]),
  );
}
