import type { ComponentCriteria } from "../testing/criteria.js";

/** When a repeating group is good. */
export const listCriteria: ComponentCriteria = {
  component: "List",
  title: "Form patterns/Repeating",
  states: [
    { state: { nl: "Leeg", en: "Empty" }, story: "form-patterns-repeating--empty" },
    {
      state: { nl: "Toevoegen en verwijderen", en: "Add and remove" },
      story: "form-patterns-repeating--add-and-remove",
    },
    { state: { nl: "Meerdere", en: "Several" }, story: "form-patterns-repeating--several" },
    { state: { nl: "Vol", en: "Full" }, story: "form-patterns-repeating--full" },
    { state: { nl: "Ontbreekt", en: "Missing" }, story: "form-patterns-repeating--missing" },
    {
      state: { nl: "Onderdeel niet compleet", en: "Item incomplete" },
      story: "form-patterns-repeating--item-incomplete",
    },
  ],
  criteria: [
    {
      id: "goes-on",
      says: {
        nl: "Wie iets toevoegt, gaat daarin verder; wie iets verwijdert, hoort dat.",
        en: "Whoever adds goes on in what was added; whoever removes hears so.",
      },
      wcag: "4.1.3",
      tested: { by: "stories", stories: ["form-patterns-repeating--add-and-remove"] },
    },
    {
      id: "named",
      says: {
        nl: "Elke knop zegt welk onderdeel het betreft.",
        en: "Each button says which item it is about.",
      },
      wcag: "2.4.6",
      tested: { by: "stories", stories: ["form-patterns-repeating--add-and-remove"] },
    },
    {
      id: "limit",
      says: {
        nl: "Bij het maximum is er niets meer om op te drukken.",
        en: "At the most there is nothing left to press.",
      },
      tested: { by: "stories", stories: ["form-patterns-repeating--full"] },
    },
  ],
};
