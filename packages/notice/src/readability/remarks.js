import { isBuiltInLanguage } from "@waarom/model";
import { knownAbbreviations, officialese, vagueWords } from "./officialese.js";
import { passiveSentence } from "./passive.js";
import { sentences } from "./sentences.js";
import { words } from "./words.js";
export const remarkKinds = [
  "long-sentence",
  "long-sentences",
  "officialese",
  "abbreviation",
  "vague",
  "passive",
];
/** Words in a sentence from which it is called long, and the mean from which a text is. */
export const sentenceLimits = { longest: 20, mean: 15 };
/** What an editor could mend, in the order of the text. */
export function remarksOn(text, language, options = {}) {
  const found = [
    ...sentenceRemarks(text, language),
    ...officialeseIn(text, language),
    ...abbreviationsIn(text, options.glossary ?? []),
  ];
  if (options.statement === true) found.push(...vagueIn(text, language));
  if (options.passive === true) found.push(...passiveIn(text, language));
  return found.sort((a, b) => a.start - b.start);
}
function sentenceRemarks(text, language) {
  const all = sentences(text, language).map((sentence) => ({
    ...sentence,
    count: words(sentence.text).length,
  }));
  const long = all
    .filter(({ count }) => count > sentenceLimits.longest)
    .map(({ text: said, start, end, count }) => ({
      kind: "long-sentence",
      text: said,
      start,
      end,
      message: {
        nl: `Deze zin heeft ${count} woorden. Maak er twee zinnen van: meer dan ${sentenceLimits.longest} leest moeilijk.`,
        en: `This sentence has ${count} words. Make it two: more than ${sentenceLimits.longest} is hard to read.`,
      },
    }));
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const mean = all.length === 0 ? 0 : total / all.length;
  if (mean <= sentenceLimits.mean || all.length < 2) return long;
  return [
    ...long,
    {
      kind: "long-sentences",
      text,
      start: 0,
      end: text.length,
      message: {
        nl: `Een zin heeft hier gemiddeld ${mean.toFixed(1).replace(".", ",")} woorden. Tot ${sentenceLimits.mean} leest prettig.`,
        en: `A sentence has ${mean.toFixed(1)} words here on average. Up to ${sentenceLimits.mean} reads well.`,
      },
    },
  ];
}
function officialeseIn(text, language) {
  if (!isBuiltInLanguage(language)) return [];
  return officialese[language].flatMap(({ words: hard, instead }) =>
    wholeWords(text, hard).map((start) => {
      const said = text.slice(start, start + hard.length);
      return {
        kind: "officialese",
        text: said,
        start,
        end: start + hard.length,
        instead,
        message: {
          nl: `“${said}” is ambtelijk. Schrijf liever: “${instead}”.`,
          en: `“${said}” is officialese. Rather write “${instead}”.`,
        },
      };
    }),
  );
}
function vagueIn(text, language) {
  if (!isBuiltInLanguage(language)) return [];
  return vagueWords[language].flatMap((vague) =>
    wholeWords(text, vague).map((start) => {
      const said = text.slice(start, start + vague.length);
      return {
        kind: "vague",
        text: said,
        start,
        end: start + vague.length,
        message: {
          nl: `“${said}” laat open wat er gebeurt. Zeg wat u doet, met wie, of hoe lang.`,
          en: `“${said}” leaves open what happens. Say what you do, with whom, or how long.`,
        },
      };
    }),
  );
}
/** Abbreviations that are neither known nor explained in brackets beside them; each once. */
function abbreviationsIn(text, glossary) {
  const known = new Set([...knownAbbreviations, ...glossary]);
  const seen = new Set();
  const found = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(\p{Lu}{2,6}|\p{Lu}\p{Ll}{0,3}\p{Lu}{1,3})(?![\p{L}\p{N}])/gu,
  )) {
    const short = match[0];
    if (known.has(short) || seen.has(short)) continue;
    seen.add(short);
    const explained = text[match.index - 1] === "(" || /^\s*\(/.test(text.slice(match.index + short.length));
    if (explained) continue;
    found.push({
      kind: "abbreviation",
      text: short,
      start: match.index,
      end: match.index + short.length,
      message: {
        nl: `Wat “${short}” betekent, staat er niet bij. Schrijf het uit, of zet het in de woordenlijst van het register.`,
        en: `“${short}” is not explained. Write it out, or add it to the register’s glossary.`,
      },
    });
  }
  return found;
}
function passiveIn(text, language) {
  return sentences(text, language)
    .filter((sentence) => passiveSentence(sentence.text, language))
    .map(({ text: said, start, end }) => ({
      kind: "passive",
      text: said,
      start,
      end,
      message: {
        nl: "Deze zin zegt niet wie iets doet. Noem wie het doet.",
        en: "This sentence does not say who does it. Name who does.",
      },
    }));
}
/** Where the words stand as whole words, whatever their capitals. */
function wholeWords(text, wanted) {
  const lower = text.toLowerCase();
  const places = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const before = lower[at - 1] ?? " ";
    const after = lower[at + wanted.length] ?? " ";
    if (!/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after)) places.push(at);
  }
  return places;
}
