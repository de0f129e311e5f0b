const auxiliaryNl = /(?<!\p{L})(?:wordt|worden|werd|werden|geworden)(?!\p{L})/iu;
/** Past participles: ge-…-d/t/en, and the prefixes that take no ge-. "Wordt groot" and "gemeente" are none. */
const participleNl =
  /(?<!\p{L})(?:\p{L}*ge(?!meent|gevens|zin|beur|volg|bruik(?:er|s)|schil)\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t))(?!\p{L})/iu;
const auxiliaryEn =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|not\s+)?(?:\w+ed|given|kept|made|done|sent|shown|taken|written|held|used|known|put|seen|told|found)\b/i;
/** True where the sentence hides who does something: "worden" counts only with a participle. */
export function passiveSentence(sentence, language) {
  if (language === "nl") return auxiliaryNl.test(sentence) && participleNl.test(sentence);
  return auxiliaryEn.test(sentence);
}
