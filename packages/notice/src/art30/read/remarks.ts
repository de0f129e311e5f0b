import type { BuiltInText } from "@waarom/model";
import type { CellPlace } from "../table.js";

/**
 * What an import did with something that it could not simply place. `taken`: a person's change was taken over. `kept`: the
 * text is in the register, under `extra`. `unplaced`: it is only in this report.
 */
export const importRemarkKinds = ["taken", "kept", "unplaced"] as const;
export type ImportRemarkKind = (typeof importRemarkKinds)[number];

/** One remark of an import, at its cell. */
export interface ImportRemark {
  readonly kind: ImportRemarkKind;
  readonly place?: CellPlace;
  /** The heading of the column. */
  readonly column?: string;
  /** What stood there. */
  readonly text: string;
  readonly message: BuiltInText;
}

export const remarkTexts = {
  taken: {
    nl: "Overgenomen uit de tabel.",
    en: "Taken over from the table.",
  },
  unknownColumn: {
    nl: "Deze kolom kennen we niet. De tekst staat nu bij de verwerking onder “extra”. Hoort hij ergens anders? Geef de kolom de naam die wij gebruiken en lees opnieuw in.",
    en: "We do not know this column. Its text is now with the activity under “extra”. Does it belong elsewhere? Give the column the name that we use and read it in again.",
  },
  unknownSubject: {
    nl: "Deze groep mensen staat niet in onze lijst. De tekst staat onder “extra”. Kies in het register een groep bij “dataSubjects”.",
    en: "This group of people is not in our list. The text is under “extra”. Choose a group at “dataSubjects” in the register.",
  },
  unknownCategory: {
    nl: "Dit soort gegeven staat niet in onze lijst. De tekst staat onder “extra”. Kies in het register een soort bij “data”.",
    en: "This kind of data is not in our list. The text is under “extra”. Choose a kind at “data” in the register.",
  },
  unknownBasis: {
    nl: "Hierin herkennen we geen grondslag van artikel 6 AVG. De tekst staat onder “extra”. Vul de grondslag in bij “legalBases”.",
    en: "We recognise no legal basis of Article 6 GDPR here. The text is under “extra”. Fill in the basis at “legalBases”.",
  },
  lawWithoutBasis: {
    nl: "Er staat een wet, maar geen grondslag van artikel 6 AVG. De tekst staat onder “extra”. Vul de grondslag in, met deze wet erbij.",
    en: "There is a law, but no legal basis of Article 6 GDPR. The text is under “extra”. Fill in the basis, with this law.",
  },
  basisWords: {
    nl: "De grondslag zelf hebben we overgenomen, de tekst eromheen niet: die kan over meer dingen gaan. Verander wet en toelichting op het blad “Alle gegevens” of in het register.",
    en: "We took over the basis itself, not the text around it: that may be about several things. Change law and explanation on the sheet “All facts” or in the register.",
  },
  criterion: {
    nl: "Hier staat geen termijn in jaren, maanden, weken of dagen. We namen de tekst over als maatstaf. Is er wel een termijn? Schrijf hem als “2 jaar na afhandeling”.",
    en: "There is no period in years, months, weeks or days here. We took the text over as a criterion. Is there a period? Write it as “2 years after completion”.",
  },
  noDay: {
    nl: "Dit is geen dag die we kunnen lezen. De tekst staat onder “extra”. Schrijf hem als 1-3-2024 of 2024-03-01.",
    en: "This is no day that we can read. The text is under “extra”. Write it as 2024-03-01.",
  },
  transfer: {
    nl: "Hierin herkennen we geen land. De tekst staat onder “extra”. Vul land en waarborg in bij “transfers”.",
    en: "We recognise no country here. The text is under “extra”. Fill in country and safeguard at “transfers”.",
  },
  mechanism: {
    nl: "We namen het land over. Welke waarborg er is, moet u zelf invullen bij “transfers”.",
    en: "We took over the country. Which safeguard there is, you must fill in yourself at “transfers”.",
  },
  derived: {
    nl: "Deze cel volgt uit andere gegevens (formulieren, bronnen, organen). Uw verandering is niet overgenomen: doe dat op het blad “Alle gegevens” of in het register.",
    en: "This cell follows from other facts (forms, sources, bodies). Your change was not taken over: make it on the sheet “All facts” or in the register.",
  },
  secondText: {
    nl: "Een eerdere regel van deze verwerking zei hier iets anders. Deze tekst staat onder “extra”.",
    en: "An earlier row of this activity said something else here. This text is under “extra”.",
  },
  noName: {
    nl: "Bij deze regel staat geen verwerking, en er staat ook geen boven. Zet er een naam bij en lees opnieuw in.",
    en: "This row names no activity, and there is none above it. Give it a name and read it in again.",
  },
  severalPeople: {
    nl: "Hier staan meer mensen in één cel. We lieten ze bij elkaar staan. Een afdeling of functie is beter: namen veranderen.",
    en: "There are several people in one cell. We left them together. A department or position is better: names change.",
  },
  unknownFact: {
    nl: "Deze plaats bestaat niet in een register, of de waarde past er niet. Kijk of de plaats klopt.",
    en: "This place does not exist in a register, or the value does not fit there. Check the place.",
  },
  saidTwice: {
    nl: "Deze plaats staat er twee keer. De eerste regel telt; haal een van de twee weg.",
    en: "This place is there twice. The first row counts; take one of the two away.",
  },
  unfit: {
    nl: "Deze waarde past hier niet en is niet overgenomen.",
    en: "This value does not fit here and was not taken over.",
  },
  rowGone: {
    nl: "Deze regel is weg uit de tabel, maar staat nog op het blad “Alle gegevens”. We haalden niets weg. Wilt u dat wel? Haal de regels daar weg.",
    en: "This row is gone from the table, but is still on the sheet “All facts”. We removed nothing. Do you want that? Remove its rows there.",
  },
  brokenFacts: {
    nl: "Wat in deze cel staat, is afgebroken of veranderd en niet te lezen. De andere cellen van deze regel lazen we als tekst. Lees liever het bestand in zoals het geschreven is.",
    en: "What stands in this cell was cut off or changed and cannot be read. We read the other cells of this row as text. Better read in the file as it was written.",
  },
  noHeader: {
    nl: "Op dit blad vonden we geen rij met kopjes die we kennen, zoals “Verwerking”, “Doel”, “Grondslag” en “Bewaartermijn”. Het is niet ingelezen.",
    en: "On this sheet we found no row with headings that we know, such as “Activity”, “Purpose”, “Legal basis” and “Retention”. It was not read.",
  },
  aboveHeader: {
    nl: "Deze tekst staat boven de tabel en hoort bij geen verwerking.",
    en: "This text stands above the table and belongs to no activity.",
  },
} as const satisfies Record<string, BuiltInText>;
export type RemarkText = keyof typeof remarkTexts;
