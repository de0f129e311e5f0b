import { printParseErrorCode, type ParseError } from "jsonc-parser";
import type { BuiltInText } from "../contracts/language.js";
import { syntax, type Problem } from "./problems.js";

const unfinished: BuiltInText = {
  nl: "Het bestand houdt hier op voordat alles is gesloten. Zet het ontbrekende sluitteken erbij.",
  en: "The file stops here before everything is closed. Add the closing sign that is missing.",
};
const badText: BuiltInText = {
  nl: "In deze tekst staat een teken dat hier niet mag. Schrijf het met een backslash ervoor, of haal het weg.",
  en: "This text holds a character that may not stand here. Write it with a backslash before it, or remove it.",
};
const noComments: BuiltInText = {
  nl: "In een JSON-bestand kan geen opmerking staan. Andere programma's lezen het bestand dan niet. Haal de opmerking weg.",
  en: "A JSON file cannot hold a comment: other programs will not read it. Remove the comment.",
};
const unreadable: BuiltInText = {
  nl: "Dit is hier niet te lezen. Wat erna komt, telt misschien niet mee. Haal het weg, of zet er dubbele aanhalingstekens omheen.",
  en: "This cannot be read here, and what follows may not count. Remove it, or put double quotes around it.",
};

/** By the name that the parser gives an error. */
const messages: Readonly<Record<ReturnType<typeof printParseErrorCode>, BuiltInText>> = {
  InvalidSymbol: unreadable,
  InvalidNumberFormat: {
    nl: "Dit getal is niet goed geschreven. Gebruik alleen cijfers, met een punt voor decimalen.",
    en: "This number is not written well. Use digits only, with a point for decimals.",
  },
  PropertyNameExpected: {
    nl: 'Hier hoort een naam tussen dubbele aanhalingstekens, zoals "title". Staat er een komma te veel voor? Haal die weg.',
    en: 'A name in double quotes belongs here, such as "title". Is there a comma too many before it? Remove it.',
  },
  ValueExpected: {
    nl: "Hier hoort nog een waarde. Vul die in, of haal de komma of de naam ervoor weg.",
    en: "A value is missing here. Fill it in, or remove the comma or the name before it.",
  },
  ColonExpected: {
    nl: "Tussen een naam en zijn waarde hoort een dubbele punt. Zet die hier neer.",
    en: "A colon belongs between a name and its value. Put one here.",
  },
  CommaExpected: {
    nl: "Tussen twee onderdelen hoort een komma. Zet die voor dit onderdeel.",
    en: "A comma belongs between two parts. Put one before this part.",
  },
  CloseBraceExpected: unfinished,
  CloseBracketExpected: unfinished,
  EndOfFileExpected: {
    nl: "Na het laatste sluitteken hoort niets meer. Haal dit weg, of kijk of er een sluitteken te vroeg staat.",
    en: "Nothing belongs after the last closing sign. Remove this, or see whether something closes too early.",
  },
  InvalidCommentToken: noComments,
  UnexpectedEndOfComment: noComments,
  UnexpectedEndOfString: {
    nl: "Deze tekst heeft geen aanhalingsteken aan het eind. Zet dat erbij, op dezelfde regel.",
    en: "This text has no closing quote. Add it, on the same line.",
  },
  UnexpectedEndOfNumber: {
    nl: "Dit getal is niet af. Vul het aan.",
    en: "This number is not finished. Complete it.",
  },
  InvalidUnicode: badText,
  InvalidEscapeCharacter: badText,
  InvalidCharacter: badText,
  "<unknown ParseErrorCode>": unreadable,
};

/** An error of the JSON parser as a problem that a person can mend. */
export function jsonSyntax(error: ParseError): Problem {
  const name = printParseErrorCode(error.error);
  return syntax(name, messages[name], { start: error.offset, end: error.offset + error.length });
}

/** An empty file: nothing to read, and nothing to point at. */
export function emptyJson(): Problem {
  return syntax(
    "empty",
    {
      nl: "Dit bestand is leeg. Er is dus niets om te tonen. Begin met { en }, of haal het bestand weg.",
      en: "This file is empty, so there is nothing to show. Start with { and }, or remove the file.",
    },
    { start: 0, end: 0 },
  );
}
