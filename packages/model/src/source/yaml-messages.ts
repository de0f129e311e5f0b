import type { YAMLError } from "yaml";
import type { BuiltInText } from "../contracts/language.js";
import { syntax, type Problem } from "./problems.js";

const unexpected: BuiltInText = {
  nl: "Dit is hier niet te lezen. Kijk of de regel goed inspringt. Staat er een dubbele punt of een # in de tekst? Zet er dan aanhalingstekens omheen.",
  en: "This cannot be read here. See whether the line is indented well. Is there a colon or a # in the text? Then put quotes around it.",
};
const indent: BuiltInText = {
  nl: "Deze regel springt niet goed in, dus hij hoort nergens bij. Geef regels die bij elkaar horen evenveel spaties.",
  en: "This line is not indented well, so it belongs to nothing. Give lines that belong together the same number of spaces.",
};
const longKey: BuiltInText = {
  nl: "Een naam voor een dubbele punt hoort kort en op één regel te staan. Zet aanhalingstekens om tekst waar een dubbele punt in staat.",
  en: "A name before a colon should be short and on one line. Put quotes around text that holds a colon.",
};
const twice: BuiltInText = {
  nl: "Hier staan twee kenmerken (& of !) bij één waarde. Haal er één weg.",
  en: "Two marks (& or !) stand at one value here. Remove one.",
};
const alias: BuiltInText = {
  nl: "Een verwijzing met * heeft alleen een naam, en die naam moet eerder met & zijn gegeven. Schrijf de waarde hier liever helemaal uit.",
  en: "A reference with * has a name only, and that name must have been given before with &. Better write the value out here.",
};
const tag: BuiltInText = {
  nl: "We voeren niets uit wat in een bestand staat, ook geen ! met een soort. We lezen de waarde als gewone tekst. Haal het kenmerk weg.",
  en: "Nothing in a file is carried out, and no ! with a type. The value is read as plain text. Remove the mark.",
};
const tooMuch: BuiltInText = {
  nl: "Dit bestand is te ingewikkeld om te lezen. Schrijf het eenvoudiger.",
  en: "This file is too complicated to read. Write it more simply.",
};

/** By the code that the parser gives an error. */
const messages: Readonly<Record<YAMLError["code"], BuiltInText>> = {
  ALIAS_PROPS: alias,
  BAD_ALIAS: alias,
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: {
    nl: "Een regel die met % begint heeft hier geen betekenis. Haal die weg.",
    en: "A line that starts with % has no meaning here. Remove it.",
  },
  BAD_DQ_ESCAPE: {
    nl: "Na een backslash staat hier een teken dat geen betekenis heeft. Schrijf \\\\ voor een backslash, of gebruik enkele aanhalingstekens.",
    en: "A sign without a meaning follows a backslash here. Write \\\\ for a backslash, or use single quotes.",
  },
  BAD_INDENT: indent,
  BAD_PROP_ORDER: unexpected,
  BAD_SCALAR_START: {
    nl: "Een tekst kan niet met dit teken beginnen. Zet er aanhalingstekens omheen.",
    en: "A text cannot start with this sign. Put quotes around it.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nl: "Er staat een tweede dubbele punt op deze regel, dus het is niet duidelijk wat de naam is. Zet aanhalingstekens om de tekst.",
    en: "There is a second colon on this line, so it is not clear what the name is. Put quotes around the text.",
  },
  BLOCK_IN_FLOW: {
    nl: "Tussen { } of [ ] kan geen lijst met streepjes staan. Zet alles op deze manier, of niets.",
    en: "A list with dashes cannot stand between { } or [ ]. Write all of it one way, or none.",
  },
  DUPLICATE_KEY: unexpected,
  IMPOSSIBLE: unexpected,
  KEY_OVER_1024_CHARS: longKey,
  MISSING_CHAR: {
    nl: "Hier ontbreekt een teken: een aanhalingsteken, een komma, een dubbele punt of een sluitteken. Zet het erbij.",
    en: "A sign is missing here: a quote, a comma, a colon or a closing sign. Add it.",
  },
  MULTILINE_IMPLICIT_KEY: longKey,
  MULTIPLE_ANCHORS: twice,
  MULTIPLE_DOCS: {
    nl: "Na --- begint een tweede document. Alleen het eerste telt. Zet alles in één document, of maak er twee bestanden van.",
    en: "A second document starts after ---. Only the first counts. Put everything in one document, or make two files.",
  },
  MULTIPLE_TAGS: twice,
  NON_STRING_KEY: {
    nl: "Een naam voor een dubbele punt moet gewone tekst zijn. We slaan deze regel over. Schrijf een naam van letters.",
    en: "A name before a colon must be plain text. This entry is skipped. Write a name in letters.",
  },
  RESOURCE_EXHAUSTION: tooMuch,
  TAB_AS_INDENT: {
    nl: "Deze regel springt in met een tab. Dat kan niet. Gebruik spaties.",
    en: "This line is indented with a tab, which does not work. Use spaces.",
  },
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: unexpected,
};

/** An error or warning of the YAML parser, or one of its codes at a place, as a problem that a person can mend. */
export function yamlSyntax({ code, pos }: Pick<YAMLError, "code" | "pos">): Problem {
  return syntax(code, messages[code], { start: pos[0], end: Math.max(pos[0], pos[1]) });
}
