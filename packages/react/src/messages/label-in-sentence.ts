const question = /[?!:.…]/;
/** Words that make "your …" wrong: the label already says whose it is, or is a whole sentence. */
const possessive = /\b(uw|u|je|jouw|jij|mijn|ik|we|wij|onze|your|you|my|i|our|the|the|de|het|een|a|an)\b/i;

/**
 * A label as it stands inside a sentence ("uw kenteken"), or undefined where it is not a short name of a thing and must
 * be quoted instead. Abbreviations keep their capitals.
 *
 * @example
 * labelInSentence("Kenteken"); // "kenteken"
 * labelInSentence("BSN"); // "BSN"
 * labelInSentence("Woont u hier al lang?"); // undefined
 */
export function labelInSentence(label: string): string | undefined {
  const words = label.trim().split(/\s+/);
  if (words.length > 3 || question.test(label) || possessive.test(label)) return undefined;
  const [first = "", ...rest] = words;
  const abbreviation = /^\p{Lu}{2}|^\p{Lu}.*\p{Lu}/u.test(first);
  return [abbreviation ? first : first.toLowerCase(), ...rest].join(" ");
}
