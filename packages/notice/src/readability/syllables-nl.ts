/**
 * Vowel groups that sound as one, longest first. What is not here sounds apart: ra-di-o, so-ci-aal, si-tu-a-tie.
 * A trema always begins a syllable.
 */
const nuclei =
  /ëi|ëe|eeuw|ieuw|uw(?![aeiouy])|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|ay|ey|oy|[aeiouyäëïöü]/g;

/** Words and beginnings of compounds from English, in which letters sound otherwise than in Dutch. */
const borrowed: readonly (readonly [RegExp, number])[] = [
  [/websites?/g, 2],
  [/sites?(?![a-z])/g, 1],
  [/software/g, 2],
  [/hardware/g, 2],
  [/online/g, 2],
  [/offline/g, 2],
  [/updates?(?![a-z])/g, 2],
  [/teams?(?![a-z])/g, 1],
  [/teamleid/g, 2],
  [/lease(?=[a-z])/g, 1],
  [/lease(?![a-z])/g, 1],
  [/services?/g, 2],
  [/cookies?/g, 2],
  [/privacy/g, 3],
  [/games?(?![a-z])/g, 1],
  [/dashboard/g, 2],
  [/feedback/g, 2],
  [/e-?mail/g, 2],
  [/mail/g, 1],
  [/cloud/g, 1],
  [/timeline/g, 2],
  [/compliance/g, 3],
  [/coins?(?![a-z])/g, 1],
  [/tools?(?![a-z])/g, 1],
  [/digid(?![a-z])/g, 3],
  [/kvk(?![a-z])/g, 3],
];

/**
 * The syllables of a Dutch word as it is spoken. Good enough for a readability figure: right for common words, near for the
 * rest (see the hand-checked list in the test).
 */
export function syllablesNl(word: string): number {
  let count = 0;
  for (const part of word.split(/[-'’/]/)) count += partSyllables(part);
  return Math.max(1, count);
}

function partSyllables(part: string): number {
  if (part === "") return 0;
  if (/^\p{Lu}{2,6}$/u.test(part)) return capitalSyllables(part);
  if (/^\p{N}/u.test(part)) return 1;
  // Accents only stress ("wéér", "één"); a trema separates.
  let text = part
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u0302\u0327]/g, "")
    .normalize("NFC");
  let count = 0;
  for (const [pattern, syllables] of borrowed) {
    text = text.replaceAll(pattern, () => {
      count += syllables;
      return "|";
    });
  }
  return count + vowelGroups(text);
}

/**
 * A known abbreviation (BSN, AVG) is taken in at a glance, so it counts as one; NAVO, in which vowels alternate with
 * consonants, is read as a word.
 */
function capitalSyllables(part: string): number {
  const spoken = part.length > 3 && /^(?:[^AEIOU]?[AEIOU][^AEIOU]?){2,}$/.test(part);
  return spoken ? vowelGroups(part.toLowerCase()) : 1;
}

function vowelGroups(text: string): number {
  // "qu" sounds as kw; "y" before a vowel is a consonant.
  const plain = text.replaceAll("qu", "k").replaceAll(/y(?=[aeiou])/g, "j");
  return plain.match(nuclei)?.length ?? 0;
}
