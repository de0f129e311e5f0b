import { isJsonArray, isJsonObject, type JsonValue } from "@waarom/model";

/** A line of at most this many characters is not broken. */
const lineWidth = 110;

/** Gives the name of the constant that holds a value, where one does. */
export type NameOf = (value: JsonValue) => string | undefined;

/**
 * JSON as a JavaScript expression. A text of a register or a notice is written so that it stays a text wherever the module
 * ends up: `<` cannot end a script element, line separators end no line, and `__proto__` is a key like any other.
 *
 * @param depth how deep the expression stands, for its indentation
 */
export function jsValue(value: JsonValue, depth = 0, nameOf: NameOf = () => undefined): string {
  const name = nameOf(value);
  if (name !== undefined) return name;
  if (isJsonArray(value))
    return enclose(
      "[",
      "]",
      value.map((item) => jsValue(item, depth + 1, nameOf)),
      depth,
    );
  if (!isJsonObject(value)) return jsLiteral(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${jsKey(key)}: ${jsValue(item, depth + 1, nameOf)}`,
  );
  return enclose("{", "}", entries, depth);
}

function enclose(open: string, close: string, items: readonly string[], depth: number): string {
  if (items.length === 0) return open + close;
  const line = open === "{" ? `{ ${items.join(", ")} }` : `[${items.join(", ")}]`;
  if (line.length + depth <= lineWidth && !line.includes("\n")) return line;
  const indent = " ".repeat(depth + 1);
  return `${open}\n${items.map((item) => `${indent}${item},\n`).join("")}${" ".repeat(depth)}${close}`;
}

/** A key of an object literal. */
export function jsKey(key: string): string {
  if (key === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : jsLiteral(key);
}

/** A string, number, boolean or null as JavaScript. */
export function jsLiteral(value: string | number | boolean | null): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029\u007f-\u009f\ufeff]/g, escapeCharacter);
}

/** The character as an escape in a string. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
