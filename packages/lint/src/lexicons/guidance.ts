import type { Lexicon } from "../facts/phrases.js";

/** Words by which a text tells people what to leave out. */
export const leaveOut: Lexicon = {
  source:
    "Ways in which forms of Dutch municipalities and GOV.UK ask people not to enter more than needed (own collection).",
  nl: ["geen", "niet", "liever niet", "zonder", "laat weg", "niet nodig", "alleen"],
  en: ["do not", "don t", "no", "not", "without", "leave out", "please avoid", "only"],
};

/** Words by which a text about a photo tells what must not be seen on it. */
export const photoGuidance: Lexicon = {
  source:
    "What a photo shows beside its subject: people, number plates, the place where it was taken (own collection).",
  nl: [
    "personen",
    "mensen",
    "gezicht",
    "gezichten",
    "herkenbaar",
    "kenteken",
    "kentekens",
    "plaatsgegevens",
    "locatiegegevens",
  ],
  en: [
    "people",
    "person",
    "persons",
    "face",
    "faces",
    "recognisable",
    "number plate",
    "number plates",
    "licence plate",
    "licence plates",
    "location data",
  ],
};
