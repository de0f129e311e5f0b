import { createScanner, parseTree, type Node, type ParseError } from "jsonc-parser";
import type { JsonValue, Pointer } from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";
import type { Span } from "./lines.js";
import { duplicateKey, notANumber, unsafeKey, type Problem } from "./problems.js";
import type { TreeMember, TreeNode } from "./tree.js";

/** Kinds of token that open and close, as jsonc-parser numbers them (its enum is not there at run time). */
const pairs: ReadonlyMap<number, number> = new Map([
  [2, 1],
  [4, 3],
]);
const openers: ReadonlySet<number> = new Set(pairs.values());
const endOfFile = 17;

/**
 * Where the nesting of possibly broken JSON goes deeper than allowed, or undefined. The parser never nests deeper than
 * this count, which lets only a matching bracket close: so parsing what passes is safe from running out of stack.
 */
export function brokenJsonTooDeepAt(text: string, allowedDepth: number): number | undefined {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (;;) {
    const token: number = scanner.scan();
    if (token === endOfFile) return undefined;
    if (openers.has(token)) {
      open.push(token);
      if (open.length > allowedDepth) return scanner.getTokenOffset();
    } else if (open.at(-1) === pairs.get(token)) open.pop();
  }
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

function shift(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by };
}

/** What was read of a text that is not plain JSON, as far as it goes. */
export interface TolerantJson {
  readonly value: JsonValue | undefined;
  readonly tree: TreeNode;
  readonly problems: readonly Problem[];
  readonly errors: readonly ParseError[];
}

/**
 * Reads JSON of any quality: what is right is kept, the rest is a problem. Of two equal keys the first counts.
 * `offset` is added to every place (for a text whose byte order mark was cut off).
 */
export function readJsonTree(text: string, offset: number): TolerantJson {
  const errors: ParseError[] = [];
  const problems: Problem[] = [];
  const root = parseTree(text, errors, { disallowComments: true });

  function scalar(node: Node, pointer: Pointer): JsonValue | undefined {
    const value: unknown = node.value;
    if (value === null || typeof value === "boolean" || typeof value === "string") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    problems.push(notANumber(pointer, shift(spanOf(node), offset)));
    return undefined;
  }

  function object(node: Node, pointer: Pointer): Read {
    const members = new Map<string, TreeMember>();
    const entries: [string, JsonValue][] = [];
    for (const property of node.children ?? []) {
      const [keyNode, valueNode] = property.children ?? [];
      const key: unknown = keyNode?.value;
      if (keyNode === undefined || typeof key !== "string") continue;
      const keySpan = shift(spanOf(keyNode), offset);
      const at = joinPointer(pointer, key);
      if (key === "__proto__") {
        problems.push(unsafeKey(key, at, keySpan));
        continue;
      }
      const first = members.get(key);
      if (first !== undefined) {
        problems.push(duplicateKey(key, at, keySpan, first.key));
        continue;
      }
      const read =
        valueNode === undefined
          ? { value: undefined, tree: { span: { start: keySpan.end, end: keySpan.end } } }
          : build(valueNode, at);
      members.set(key, { key: keySpan, value: read.tree });
      if (read.value !== undefined) entries.push([key, read.value]);
    }
    return { value: Object.fromEntries(entries), tree: { span: shift(spanOf(node), offset), members } };
  }

  function array(node: Node, pointer: Pointer): Read {
    const items: TreeNode[] = [];
    const values: JsonValue[] = [];
    for (const child of node.children ?? []) {
      const read = build(child, joinPointer(pointer, values.length));
      if (read.value === undefined) continue;
      items.push(read.tree);
      values.push(read.value);
    }
    return { value: values, tree: { span: shift(spanOf(node), offset), items } };
  }

  function build(node: Node, pointer: Pointer): Read {
    if (node.type === "object") return object(node, pointer);
    if (node.type === "array") return array(node, pointer);
    return { value: scalar(node, pointer), tree: { span: shift(spanOf(node), offset) } };
  }

  const read = root === undefined ? undefined : build(root, "");
  return {
    value: read?.value,
    tree: read?.tree ?? { span: { start: offset, end: offset + text.length } },
    problems,
    errors: errors.map((error) => ({ ...error, offset: error.offset + offset })),
  };
}

interface Read {
  readonly value: JsonValue | undefined;
  readonly tree: TreeNode;
}
