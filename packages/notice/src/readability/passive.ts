import type { Language } from "@waarom/model";
import { words } from "./words.js";

const auxiliaryNl = /^(?:wordt|worden|werd|werden|geworden)$/;
/** Past participles: ge-…-d/t/en, also behind a prefix (doorgegeven), and those that take no ge-. */
const participleNl =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t))$/u;
/** Words that look like a participle and are none. */
const noParticiple =
  /^(?:gemeent|gegeven(?:s)?$|gezinnen|gebeuren|gevolgen|gebruiken|gebouwen|gebieden|gemeenten|geschillen|bericht|besluit|bewijst?|verzoekt?|vertrek|ernst|herfst|gerecht|geduld|geld|gebied|geheugen|beleid|beeld|verband|verstand|bestand|ontwerpt?)/;

const auxiliaryEn = /^(?:is|are|was|were|be|been|being)$/;
const participleEn =
  /^(?:\p{L}{2,}ed|given|kept|made|done|sent|shown|taken|written|held|known|put|seen|told|found)$/u;

/** No word worth testing is longer; it keeps the work in proportion to the text. */
const longest = 40;

/** True where the sentence hides who does something: "worden" counts only with a participle. */
export function passiveSentence(sentence: string, language: Language): boolean {
  const found = words(sentence)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => word.length <= longest);
  if (language === "nl")
    return (
      found.some((word) => auxiliaryNl.test(word)) &&
      found.some((word) => participleNl.test(word) && !noParticiple.test(word))
    );
  return found.some(
    (word, index) =>
      auxiliaryEn.test(word) && found.slice(index + 1, index + 4).some((next) => participleEn.test(next)),
  );
}
