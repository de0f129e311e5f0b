/** Signs and words that stand for "nothing" in a cell. */
const nothing =
  /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing|geen|nee|none|no|n\/a|not applicable|onbekend|-+|–|—|\?|\/|x)\.?$/i;

/** True where a cell says that there is nothing. */
export function saysNothing(text: string): boolean {
  return nothing.test(text.trim());
}

/** The parts of a cell that lists things: by line, bullet, semicolon; by comma and "en" where it has none of those. */
export function listed(text: string): readonly string[] {
  const byLine = parts(text, /\n|;|•|·|\u2022/);
  return byLine.length > 1 ? byLine : parts(text, /,|\s\/\s|\s+(?:en|and|&)\s+/);
}

/** The parts of a cell that stand on lines of their own, or after a bullet or a semicolon. */
export function linesOf(text: string): readonly string[] {
  return parts(text, /\n|•|·|\u2022/);
}

function parts(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.replace(/^\s*(?:[-*–]|\d{1,2}[.)])\s+/, "").trim())
    .filter((part) => part !== "");
}

/** Small letters without accents and signs, one space between words: how words of people are compared. */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/**
 * An id made of a text, that no other has yet.
 *
 * @example
 * idOf("Parkeervergunning bewoners", new Set(["parkeervergunning-bewoners"])); // "parkeervergunning-bewoners-2"
 */
export function idOf(text: string, taken: { has(id: string): boolean }, fallback = "verwerking"): string {
  const words = plainWords(text)
    .replaceAll(/[^a-z0-9 ]/g, "")
    .trim()
    .split(/ +/);
  const from = words.findIndex((word) => /^[a-z]/.test(word));
  let base = "";
  for (const word of from < 0 ? [] : words.slice(from)) {
    if (base !== "" && base.length + word.length > 40) break;
    base = base === "" ? word.slice(0, 40) : `${base}-${word}`;
  }
  if (base === "") base = fallback;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
