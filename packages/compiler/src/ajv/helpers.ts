/**
 * What an emitted validator may call, as the text that is emitted: only what is used, so that a small form stays small.
 * Ajv would `require` its own of these, which no browser can; the text here is their replacement.
 */
export const helpers = {
  isObject: `const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);`,

  // A length counts characters (RFC 8259, JSON Schema validation §6.3.1), not UTF-16 units.
  characters: `const characters = (text) => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};`,

  equal: `const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};`,

  // Ajv names a missing or an unknown answer by the object that lacks or holds it; a person looks for the answer itself.
  report: `const report = (errors) => {
  const missing = new Set();
  const found = [];
  for (const { instancePath, schemaPath, keyword, params } of errors) {
    const name = params.missingProperty ?? params.unevaluatedProperty ?? params.additionalProperty;
    const at = name === undefined ? instancePath : instancePath + "/" + name.replaceAll("~", "~0").replaceAll("/", "~1");
    if (params.missingProperty !== undefined) {
      if (missing.has(at)) continue;
      missing.add(at);
    }
    found.push({ at, keyword, params, schemaPointer: decodeURIComponent(schemaPath.slice(1)) });
  }
  return found;
};`,
} as const;

export type Helper = keyof typeof helpers;

/** True for the name of a helper. */
export function isHelper(name: string): name is Helper {
  return Object.hasOwn(helpers, name);
}
