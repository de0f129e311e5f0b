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
  const kinds = new Kinds();
  const times = new Map<Kind, number>();
  count(value, kinds, times);

  const names = new Map<Kind, string>();
  const definitions: string[] = [];
  const nameOf = (item: JsonValue): string | undefined => {
    const kind = kinds.of(item);
    if (kind === undefined || (times.get(kind) ?? 0) < 2) return undefined;
    const known = names.get(kind);
    if (known !== undefined) return known;
    // First what is inside, so that every constant stands below what it refers to.
    const own = jsValue(item, 0, (inner) => (inner === item ? undefined : nameOf(inner)));
    const name = `shared${names.size}`;
    names.set(kind, name);
    definitions.push(`const ${name} = ${own};`);
    return name;
  };
  return { expression: jsValue(value, 0, nameOf), definitions };
}

/** Counts equal parts; what is inside a part that was met before does not count again. */
function count(value: JsonValue, kinds: Kinds, times: Map<Kind, number>): void {
  const kind = kinds.of(value);
  if (kind === undefined) return;
  if (kind.length >= shortest) {
    const before = times.get(kind) ?? 0;
    times.set(kind, before + 1);
    if (before > 0) return;
  }
  for (const item of isJsonArray(value) ? value : isJsonObject(value) ? Object.values(value) : [])
    count(item, kinds, times);
}

/** One object for all equal lists or objects, with about the length of their text. */
interface Kind {
  readonly id: number;
  readonly length: number;
}

/** Tells equal lists and objects from others, looking at each part once. */
class Kinds {
  readonly #byValue = new Map<JsonValue, Kind>();
  readonly #byContent = new Map<string, Kind>();

  /** Undefined for what is no list or object. */
  of(value: JsonValue): Kind | undefined {
    if (!isJsonArray(value) && !isJsonObject(value)) return undefined;
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    let [content, length] = [isJsonArray(value) ? "[" : "{", 2];
    for (const [key, item] of Object.entries(value)) {
      const inside = this.of(item);
      const text = inside === undefined ? JSON.stringify(item) : `#${inside.id}`;
      const name = JSON.stringify(key);
      content += `${name}:${text},`;
      length += (isJsonArray(value) ? 0 : name.length) + (inside?.length ?? text.length) + 2;
    }
    const kind = this.#byContent.get(content) ?? { id: this.#byContent.size, length };
    this.#byContent.set(content, kind);
    this.#byValue.set(value, kind);
    return kind;
  }
}
