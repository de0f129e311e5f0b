import type { ParseError } from "jsonc-parser";
import type { JsonValue } from "../contracts/json.js";
import { sourceDocument, wholeText, type Parsed, type ParsedDocument } from "./document.js";
import { emptyJson, jsonSyntax } from "./json-messages.js";
import { scanJson } from "./json-scan.js";
import { brokenJsonTooDeepAt, readJsonTree } from "./json-tree.js";
import { limits } from "./limits.js";
import { byteOrderMark } from "./lines.js";
import { tooDeep, tooLarge, type Problem } from "./problems.js";

/** The number of keys in a parsed value, or undefined where it holds something that needs a closer look. */
function plainKeys(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? 0 : undefined;
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const inside = plainKeys(item);
      if (inside === undefined) return undefined;
      count += inside;
    }
    return count;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (key === "__proto__") return undefined;
    // Most values are text: not calling for them saves half of the time.
    const inside = typeof entry === "string" ? 0 : plainKeys(entry);
    if (inside === undefined) return undefined;
    count += inside + 1;
  }
  return count;
}

/** True for a parsed value that lost nothing: as many keys as its text has, none of them unsafe, every number finite. */
function isWhole(value: unknown, keys: number): value is JsonValue {
  return value !== undefined && plainKeys(value) === keys;
}

/** `JSON.parse`, or undefined where the text is not JSON. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unread(text: string, problem: Problem): Parsed {
  return { value: undefined, problems: [problem], tree: () => ({ span: wholeText(text) }) };
}

/** One mistake often makes the parser stumble again at the same place; the first says it best. */
function withoutEchoes(errors: readonly ParseError[]): readonly ParseError[] {
  let end = -1;
  return errors.filter((error) => {
    const isEcho = error.offset <= end;
    end = Math.max(end, error.offset + error.length);
    return !isEcho;
  });
}

function parse(text: string): Parsed {
  if (text.length > limits.json) return unread(text, tooLarge({ start: 0, end: 0 }, limits.json));
  const offset = text.startsWith(byteOrderMark) ? 1 : 0;
  const body = text.slice(offset);
  if (body.trim() === "") return unread(text, emptyJson());

  // The usual case: valid JSON without anything odd in it. Positions are found when somebody asks for one.
  const scan = scanJson(body, limits.depth);
  const value = scan.tooDeepAt === undefined ? tryParse(body) : undefined;
  if (isWhole(value, scan.keys)) return { value, problems: [], tree: () => readJsonTree(body, offset).tree };

  const deepAt = brokenJsonTooDeepAt(body, limits.depth);
  if (deepAt !== undefined) {
    const start = deepAt + offset;
    return unread(text, tooDeep({ start, end: start + 1 }));
  }
  const read = readJsonTree(body, offset);
  return {
    value: read.value,
    problems: [...read.problems, ...withoutEchoes(read.errors).map(jsonSyntax)],
    tree: () => read.tree,
  };
}

/**
 * Reads a JSON file. Never throws: what cannot be read is a diagnostic (`source/…`), the rest is there.
 *
 * @param file path relative to the project's root
 * @example
 * parseJsonDocument("waarom.json", '{ "languages": ["nl"] }').value; // { languages: ["nl"] }
 */
export function parseJsonDocument(file: string, text: string): ParsedDocument {
  return sourceDocument(file, text, parse(text));
}
