import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { JsonValue, Pointer } from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";
import { limits } from "./limits.js";
import type { Span } from "./lines.js";
import { duplicateKey, notANumber, tooDeep, unsafeKey, type Problem } from "./problems.js";
import type { TreeMember, TreeNode } from "./tree.js";
import { yamlSyntax } from "./yaml-messages.js";

interface Read {
  readonly value: JsonValue | undefined;
  readonly tree: TreeNode;
  /** How many values it stands for once its aliases are written out. */
  readonly size: number;
  /** How many levels it has. */
  readonly depth: number;
}

function spanOf(node: { readonly range?: readonly [number, number, number] | null | undefined }): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

/**
 * Turns YAML nodes into plain JSON values with places. Aliases share what their anchor holds, within bounds; of two equal
 * keys the first counts; a key must be text.
 */
export function readYamlTree(
  root: ParsedNode,
  text: string,
): {
  readonly read: Read;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const anchors = new Map<string, Read>();
  let total = 0;

  /** A block ends with the line break of its last line, which is nobody's to mark or replace. */
  function blockSpan(node: ParsedNode): Span {
    const { start, end } = spanOf(node);
    let last = end;
    while (last > start && " \t\r\n".includes(text.charAt(last - 1))) last -= 1;
    return { start, end: last };
  }

  function nothing(span: Span): Read {
    return { value: undefined, tree: { span }, size: 1, depth: 0 };
  }

  function alias(node: Alias, level: number): Read {
    const span = spanOf(node);
    const target = anchors.get(node.source);
    if (target === undefined) {
      problems.push(yamlSyntax({ code: "BAD_ALIAS", pos: [span.start, span.end] }));
      return nothing(span);
    }
    if (level + target.depth > limits.depth) {
      problems.push(tooDeep(span));
      return nothing(span);
    }
    if (total + target.size > limits.values) {
      problems.push(yamlSyntax({ code: "RESOURCE_EXHAUSTION", pos: [span.start, span.end] }));
      return nothing(span);
    }
    total += target.size;
    return { ...target, tree: { ...target.tree, span } };
  }

  function scalar(node: ParsedNode, pointer: Pointer): Read {
    const span = spanOf(node);
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (value === null || typeof value === "boolean" || typeof value === "string")
      return { ...nothing(span), value };
    if (typeof value === "number" && Number.isFinite(value)) return { ...nothing(span), value };
    problems.push(notANumber(pointer, span));
    return nothing(span);
  }

  /** The key of an entry as text, or undefined where it is no text. */
  function keyOf(pair: Pair<ParsedNode, ParsedNode | null>): string | undefined {
    if (!isScalar(pair.key)) return undefined;
    const { value, source } = pair.key;
    if (typeof value === "string") return value;
    return source === "" ? undefined : source;
  }

  function map(node: YAMLMap.Parsed, pointer: Pointer, level: number): Read {
    const members = new Map<string, TreeMember>();
    const entries: [string, JsonValue][] = [];
    let size = 1;
    let depth = 0;
    for (const pair of node.items) {
      const keySpan = spanOf(pair.key);
      const key = keyOf(pair);
      if (key === undefined) {
        problems.push(yamlSyntax({ code: "NON_STRING_KEY", pos: [keySpan.start, keySpan.end] }));
        continue;
      }
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
        pair.value === null
          ? { ...nothing({ start: keySpan.end, end: keySpan.end }), value: null }
          : build(pair.value, at, level + 1);
      members.set(key, { key: keySpan, value: read.tree });
      if (read.value !== undefined) entries.push([key, read.value]);
      size += read.size;
      depth = Math.max(depth, read.depth);
    }
    return {
      value: Object.fromEntries(entries),
      tree: { span: blockSpan(node), members },
      size,
      depth: depth + 1,
    };
  }

  function seq(node: YAMLSeq.Parsed, pointer: Pointer, level: number): Read {
    const items: TreeNode[] = [];
    const values: JsonValue[] = [];
    let size = 1;
    let depth = 0;
    for (const item of node.items) {
      // `[a: b]` is a list of one small map, which the parser gives as a bare pair.
      const read = build(item, joinPointer(pointer, values.length), level + 1);
      if (read.value === undefined) continue;
      items.push(read.tree);
      values.push(read.value);
      size += read.size;
      depth = Math.max(depth, read.depth);
    }
    return { value: values, tree: { span: blockSpan(node), items }, size, depth: depth + 1 };
  }

  function build(node: ParsedNode, pointer: Pointer, level: number): Read {
    if (isAlias(node)) return alias(node, level);
    total += 1;
    const read = isMap(node)
      ? map(node, pointer, level)
      : isSeq(node)
        ? seq(node, pointer, level)
        : scalar(node, pointer);
    if (node.anchor !== undefined) anchors.set(node.anchor, read);
    return read;
  }

  return { read: build(root, "", 0), problems };
}
