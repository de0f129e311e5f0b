import { dutchArticles } from "../vocabulary/organisations.js";
import { choice, field, formatted, localised, object, reference, string, type Infer } from "./shape.js";

/** How to reach somebody. */
export const contactShape = object({
  name: field(localised, { nl: "Naam", en: "Name", example: { nl: "Team Mobiliteit", en: "Mobility team" } }),
  article: field(choice(dutchArticles), {
    nl: 'Lidwoord in een zin: "het college", "de raad"',
    en: "Dutch article in a sentence",
    example: "het",
  }),
  address: field(string, { nl: "Postadres of bezoekadres", en: "Postal or visiting address" }),
  email: field(formatted("email"), { nl: "E-mailadres", en: "E-mail address" }),
  phone: field(formatted("phone"), { nl: "Telefoonnummer", en: "Telephone number", example: "14 0123" }),
  url: field(formatted("url"), { nl: "Webpagina", en: "Web page" }),
});
export type Contact = Infer<typeof contactShape>;

/**
 * A reference to a law: `{ law, article }` names one of the vocabulary, which is checked and dated; `{ text }` is free
 * (a bylaw), not checked, and said to be so.
 */
export const lawReferenceShape = object({
  law: field(reference("law"), {
    nl: "Wet uit de woordenlijst",
    en: "Law from the vocabulary",
    example: "gemeentewet",
  }),
  article: field(string, { nl: "Artikel", en: "Article", example: "225" }),
  text: field(localised, {
    nl: "Vrije verwijzing, bijvoorbeeld naar een verordening (wordt niet gecontroleerd)",
    en: "Free reference, for instance to a bylaw (not checked)",
    example: "Parkeerverordening Voorbeeldstad 2025, art. 4",
  }),
  url: field(formatted("url"), {
    nl: "Adres van de tekst (CVDR of wetten.overheid.nl)",
    en: "Address of the text",
  }),
});
export type LawReference = Infer<typeof lawReferenceShape>;
