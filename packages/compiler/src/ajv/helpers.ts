/**
 * What an emitted validator may call, as the text that is emitted: only what is used, so that a small form stays small. Each
 * may call those above it.
 */
const helpers = {
  isObject: `const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);`,

  // A length counts characters (RFC 8259, JSON Schema validation §6.3.1), not UTF-16 units.
  characters: `const characters = (text) => {
  let count = text.length;
  for (let index = 1; index < text.length; index++)
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) count--;
  return count;
};`,

  equal: `const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};`,

  // Equal answers give equal texts, whatever the order of their keys.
  written: `const written = (value) => {
  if (Array.isArray(value)) return "[" + value.map(written).join(",") + "]";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return "{" + Object.keys(value).sort().map((key) => JSON.stringify(key) + ":" + written(value[key])).join(",") + "}";
};`,

  // Each item is looked at once: comparing all with all takes the square of their number.
  repeated: `const repeated = (items, at, place, found) => {
  const seen = new Map();
  for (let j = 0; j < items.length; j++) {
    const item = written(items[j]);
    const i = seen.get(item);
    seen.set(item, j);
    if (i === undefined) continue;
    (found ??= []).push({ at, schemaPointer: place, keyword: "uniqueItems", params: { i, j } });
    break;
  }
  return found;
};`,

  // 0.07 is a multiple of 0.01, though 0.07 / 0.01 is not a whole number in binary: fifteen digits are what a number holds.
  isMultiple: `const isMultiple = (value, of) =>
  value % of === 0 ||
  (!Number.isInteger(of) && Number((Math.round(value / of) * of).toPrecision(15)) === Number(value.toPrecision(15)));`,

  // A pattern may take the square of a text's length; a longer text is not tried, and wrong.
  matches: `const matches = ([source, pattern, longest, silent], text, at, place, found) => {
  if (characters(text) > longest) {
    if (!silent) (found ??= []).push({ at, schemaPointer: place, keyword: "maxLength", params: { limit: longest } });
  } else if (!pattern.test(text))
    (found ??= []).push({ at, schemaPointer: place, keyword: "pattern", params: { pattern: source } });
  return found;
};`,

  token: `const token = (name) => "/" + name.replaceAll("~", "~0").replaceAll("/", "~1");`,

  // A function knows places below itself only; whoever called it knows where that is.
  placed: `const placed = (errors, at, place, found) => {
  found ??= [];
  for (const error of errors) {
    error.at = at + error.at;
    error.schemaPointer = place + error.schemaPointer;
    found.push(error);
  }
  return found;
};`,

  answers: `const answers = (properties, data, at, place, found) => {
  for (const [name, judge] of properties) {
    const answer = data[name];
    if (answer === undefined || !Object.hasOwn(data, name) || judge(answer)) continue;
    const step = token(name);
    found = placed(judge.errors, at + step, place + step, found);
  }
  return found;
};`,

  missing: `const missing = (names, data, at, place, found) => {
  for (const name of names) {
    if (data[name] !== undefined && Object.hasOwn(data, name)) continue;
    const params = { missingProperty: name };
    (found ??= []).push({ at: at + token(name), schemaPointer: place, keyword: "required", params });
  }
  return found;
};`,

  consequences: `const consequences = (rules, data, at, place, found) => {
  for (const [where, holds, yes, no] of rules) {
    const outcome = holds === undefined || holds(data);
    const judge = outcome ? yes : no;
    if (judge === undefined || judge(data)) continue;
    const branch = holds === undefined ? "" : outcome ? "/then" : "/else";
    found = placed(judge.errors, at, place + where + branch, found);
  }
  return found;
};`,

  unknown: `const unknown = (isOpen, data, at, place, found) => {
  for (const name of Object.keys(data)) {
    if (isOpen(name, data)) continue;
    const params = { unevaluatedProperty: name };
    (found ??= []).push({ at: at + token(name), schemaPointer: place, keyword: "unevaluatedProperties", params });
  }
  return found;
};`,

  // A question that several rules want is missed once.
  report: `const report = (errors) => {
  const wanted = new Set();
  return errors.filter(({ at, keyword }) => {
    if (keyword !== "required") return true;
    if (wanted.has(at)) return false;
    wanted.add(at);
    return true;
  });
};`,
} as const;

export type Helper = keyof typeof helpers;

/** The helpers that code calls, and those that these call, in an order in which they can stand. */
export function helpersFor(code: string): readonly string[] {
  const texts: string[] = [];
  let calls = code;
  for (const [name, text] of Object.entries(helpers).reverse()) {
    if (!calls.includes(`${name}(`) && !calls.includes(`= ${name};`)) continue;
    texts.unshift(text);
    calls += text;
  }
  return texts;
}
