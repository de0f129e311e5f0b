import { isBuiltInLanguage } from "@waarom/model";
import { sentences } from "./sentences.js";
import { syllablesEn } from "./syllables-en.js";
import { syllablesNl } from "./syllables-nl.js";
import { words } from "./words.js";
/** The syllables of a word, by the rules of the language; English ones where it has none here. */
export function syllables(word, language) {
  return language === "nl" ? syllablesNl(word) : syllablesEn(word);
}
export function countsOf(text, language) {
  const found = words(text);
  let sum = 0;
  let long = 0;
  for (const { text: word } of found) {
    sum += syllables(word, language);
    if ([...word].length > 6) long += 1;
  }
  return {
    sentences: sentences(text, language).length,
    words: found.length,
    syllables: sum,
    longWords: long,
  };
}
export function scoresOf(counts, language) {
  if (counts.words === 0 || counts.sentences === 0) return undefined;
  const perWord = counts.syllables / counts.words;
  const perSentence = counts.words / counts.sentences;
  const lix = perSentence + (100 * counts.longWords) / counts.words;
  if (!isBuiltInLanguage(language)) return { lix };
  if (language === "en") return { flesch: 206.835 - 84.6 * perWord - 1.015 * perSentence, lix };
  return {
    douma: 206.84 - 77 * perWord - 0.93 * perSentence,
    brouwer: 195 - 67 * perWord - 2 * perSentence,
    lix,
  };
}
