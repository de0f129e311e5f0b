import { isJsonArray, isJsonObject, type JsonValue } from "@waarom/model";
import { jsValue } from "./js-value.js";

/** What is shorter than this is cheaper to repeat than to refer to. */
const shortest = 100;

/** A value in which what it says more than once is written once. */
export interface WithShared {
  /** Statements that define what the expression refers to. */
  readonly definitions: readonly string[];
  readonly expression: string;
}

/**
 * Writes a value so that lists and objects that occur in it more than once stand in a constant of their own. Forty
 * questions with one purpose then cost its declaration and its legal layer once.
 */
export function withShared(value: JsonValue): WithShared {
  const texts = new Map<JsonValue, string>();
  const times = new Map<string, number>();
  count(value, texts, times);

  const names = new Map<string, string>();
  const definitions: string[] = [];
  const nameOf = (item: JsonValue): string | undefined => {
    const text = texts.get(item);
    if (text === undefined || (times.get(text) ?? 0) < 2) return undefined;
    const known = names.get(text);
    if (known !== undefined) return known;
    // First what is inside, so that every constant stands below what it refers to.
    const own = jsValue(item, 0, (inner) => (inner === item ? undefined : nameOf(inner)));
    const name = `shared${names.size}`;
    names.set(text, name);
    definitions.push(`const ${name} = ${own};`);
    return name;
  };
  return { expression: jsValue(value, 0, nameOf), definitions };
}

/** Counts equal parts; what is inside a part that was met before does not count again. */
function count(value: JsonValue, texts: Map<JsonValue, string>, times: Map<string, number>): void {
  if (!isJsonArray(value) && !isJsonObject(value)) return;
  const text = JSON.stringify(value);
  if (text.length >= shortest) {
    texts.set(value, text);
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    if (before > 0) return;
  }
  for (const item of isJsonArray(value) ? value : Object.values(value)) count(item, texts, times);
}
