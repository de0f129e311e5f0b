import type { Wording } from "@waarom/notice";

/** What the register site says around the notices. */
export const siteWords = {
  register: { nl: "Register van verwerkingen", en: "Register of processing activities" },
  title: { nl: "Welke gegevens gebruiken {we}?", en: "Which data do we use?" },
  intro: {
    nl: "Hier staat alles wat {org} met persoonsgegevens doet: waarvoor, van wie de gegevens zijn, wie ze krijgt en hoe lang {we} ze bewaren.",
    en: "Here is everything that {org} does with personal data: what for, whose data it is, who receives it and how long we keep it.",
  },
  aboutMe: { nl: "Welke gegevens over mij?", en: "Which data about me?" },
  aboutMeHelp: {
    nl: "Kies wat bij {u|je} past. {U ziet|Je ziet} dan per soort gegeven waar {we} het voor gebruiken.",
    en: "Choose what fits you. You then see per kind of data what we use it for.",
  },
  search: { nl: "Zoek in het register", en: "Search the register" },
  searchHelp: { nl: "Bijvoorbeeld: vergunning, e-mail, RDW", en: "For instance: permit, e-mail, RDW" },
  who: { nl: "Over wie?", en: "About whom?" },
  everybody: { nl: "Iedereen", en: "Everybody" },
  which: { nl: "Welke gegevens?", en: "Which data?" },
  all: { nl: "Alle gegevens", en: "All data" },
  results: { nl: "<shown> van <total>", en: "<shown> of <total>" },
  nothing: {
    nl: "Niets gevonden. Probeer een ander of korter woord, of kies “Iedereen” en “Alle gegevens”.",
    en: "Nothing found. Try another or a shorter word, or choose “Everybody” and “All data”.",
  },
  clear: { nl: "Toon alles", en: "Show everything" },
  activities: { nl: "Alles van a tot z", en: "Everything from a to z" },
  none: { nl: "Er staat nog niets in het register.", en: "There is nothing in the register yet." },
  about: { nl: "Gegevens van: <subjects>", en: "Data of: <subjects>" },
  dataHeading: {
    nl: "Welke gegevens, en waar komen ze vandaan?",
    en: "Which data, and where do they come from?",
  },
  ofSubjects: { nl: "van <subjects>", en: "of <subjects>" },
  fromForm: { nl: "{U vult|Je vult} zelf in, bij “<form>”", en: "You fill in yourself, in “<form>”" },
  fromSource: { nl: "{We} zoeken op <source>", en: "We look up <source>" },
  fromOther: { nl: "Uit ons eigen werk", en: "From our own work" },
  noData: { nl: "In het register staan hier geen gegevens bij.", en: "The register names no data here." },
  formsHeading: { nl: "Formulieren", en: "Forms" },
  formNotice: {
    nl: "Alles over {uw|je} gegevens bij “<form>”",
    en: "Everything about your data in “<form>”",
  },
  peopleTitle: {
    nl: "Welke gegevens gebruiken {we} van <subjects>?",
    en: "Which data of <subjects> do we use?",
  },
  peopleIntro: {
    nl: "Per soort gegeven ziet {u|je} waar {we} het voor gebruiken. Open een verwerking voor de bewaartermijn, de ontvangers en {uw|je} rechten.",
    en: "Per kind of data you see what we use it for. Open an activity for how long we keep it, who receives it and your rights.",
  },
  peopleCount: {
    nl: "Verwerkingen: <activities>. Soorten gegevens: <categories>.",
    en: "Activities: <activities>. Kinds of data: <categories>.",
  },
  special: { nl: "gevoelig gegeven", en: "sensitive data" },
  onThisPage: { nl: "Op deze bladzijde", en: "On this page" },
  back: { nl: "Terug naar het register", en: "Back to the register" },
  rights: { nl: "{Uw|Je} rechten gebruiken", en: "Use your rights" },
  dpo: { nl: "Vragen over privacy", en: "Questions about privacy" },
  skip: { nl: "Naar de inhoud", en: "Skip to content" },
  checked: { nl: "Gecontroleerd op <date>", en: "Checked on <date>" },
  languages: { nl: "Taal", en: "Language" },
} as const satisfies Record<string, Wording>;
