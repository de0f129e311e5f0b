import { escapeCharacter } from "../emit/js-value.js";

/** Ajv writes every string between double quotes; so does everything that is put beside its code. */
const strings = /"(?:[^"\\]|\\.)*"/g;
// No text of a form can look like these: in a string of Ajv's code there is no line break and no bare double quote.
const collecting =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
const parameters = /^(function validate\d+)\(data, \{instancePath="", [^}]*\}=\{\}\)/;
const errorStart = /\{instancePath(:[^,"]*(?:"[^"]*"[^,"]*)*)?,schemaPath:"#([^"]*)",/g;

/**
 * Ajv's code, shorter and indented, with errors in the shape of `ValidationError`: a person who audits what a form checks can
 * follow it. A function is only ever called with a value; its caller knows where that stands.
 */
export function readable(code: string): string {
  const shorter = code
    .replace(parameters, '$1(data, instancePath = "")')
    .replace(collecting, (_whole, _name, error: string) => `(vErrors ??= []).push(${error});\nerrors++;`)
    .replace(
      errorStart,
      (_whole, at: string | undefined, place: string) =>
        `{ at: ${at?.slice(1) ?? "instancePath"}, schemaPointer: "${place.replace("/false schema", "")}", `,
    );
  let depth = 0;
  const lines: string[] = [];
  for (const line of shorter.split("\n")) {
    const shape = line.replace(strings, "");
    const closes = /^[}\])]*/.exec(shape)?.[0].length ?? 0;
    const text = line.trim();
    if (text !== "") lines.push(" ".repeat(Math.max(0, depth - closes)) + text);
    depth += count(shape, /[{([]/g) - count(shape, /[})\]]/g);
  }
  return lines.join("\n");
}

/**
 * The code with its strings written so that they stay strings wherever it is put: no text of a form can end the script
 * element of a page, or a line.
 */
export function withSafeStrings(code: string): string {
  return code.replace(strings, (text) => text.replace(/[<\u2028\u2029]/g, escapeCharacter));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
