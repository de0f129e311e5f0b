import type { Location } from "../contracts/diagnostic.js";
import type { Pointer } from "../contracts/json.js";
import type { EntryPart } from "../project/types.js";
import { parsePointer } from "../text/pointer.js";
import type { LineIndex, Span } from "./lines.js";

/** Where a value stands, and where what is inside it stands. */
export interface TreeNode {
  readonly span: Span;
  /** Of an object, by key. */
  readonly members?: ReadonlyMap<string, TreeMember>;
  /** Of a list, in order. */
  readonly items?: readonly TreeNode[];
}

export interface TreeMember {
  readonly key: Span;
  readonly value: TreeNode;
}

/** The whole of one entry: from the start of its key to the end of its value. */
function entrySpan(member: TreeMember): Span {
  return {
    start: Math.min(member.key.start, member.value.span.start),
    end: Math.max(member.key.end, member.value.span.end),
  };
}

function spanOf(node: TreeNode, member: TreeMember | undefined, part: EntryPart): Span {
  if (member === undefined || part === "value") return node.span;
  return part === "key" ? member.key : entrySpan(member);
}

/**
 * The location of a pointer in a tree. One that does not exist gives its nearest existing ancestor. In a list, where
 * nothing has a key, every part is the value.
 */
export function locateIn(
  root: TreeNode,
  place: { readonly file: string; readonly lines: LineIndex },
  pointer: Pointer,
  part: EntryPart,
): Location {
  let node = root;
  let member: TreeMember | undefined;
  for (const segment of parsePointer(pointer)) {
    const nextMember = node.members?.get(segment);
    const next = nextMember?.value ?? (/^[0-9]+$/.test(segment) ? node.items?.[Number(segment)] : undefined);
    // Where a list may also be written as one bare item, that item is its first.
    if (next === undefined && segment === "0" && node.items === undefined) continue;
    if (next === undefined) break;
    node = next;
    member = nextMember;
  }
  return { file: place.file, range: place.lines.range(spanOf(node, member, part)), pointer };
}
