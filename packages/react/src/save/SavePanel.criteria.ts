import type { ComponentCriteria } from "../testing/criteria.js";

/** When keeping a form for later is good. */
export const savePanelCriteria: ComponentCriteria = {
  component: "SavePanel",
  title: "Form patterns/Saving",
  states: [
    { state: { nl: "Aangeboden", en: "Offered" }, story: "form-patterns-saving--offered" },
    { state: { nl: "Bewaard", en: "Kept" }, story: "form-patterns-saving--kept" },
    { state: { nl: "Teruggevonden", en: "Found again" }, story: "form-patterns-saving--found-again" },
    { state: { nl: "Lukt niet", en: "Refused" }, story: "form-patterns-saving--refused" },
  ],
  criteria: [
    {
      id: "asked",
      says: {
        nl: "Niets wordt bewaard zonder dat de inwoner dat vraagt.",
        en: "Nothing is kept unless the resident asks.",
      },
      tested: { by: "stories", stories: ["form-patterns-saving--offered"] },
    },
    {
      id: "offered",
      says: {
        nl: "Wat bewaard was, wordt aangeboden en nooit vanzelf teruggezet.",
        en: "What was kept is offered, and never put back by itself.",
      },
      tested: { by: "stories", stories: ["form-patterns-saving--found-again"] },
    },
    {
      id: "said",
      says: {
        nl: "Bewaren en mislukken worden gezegd, ook aan wie luistert.",
        en: "Keeping and failing are said, to those who listen too.",
      },
      wcag: "4.1.3",
      tested: { by: "stories", stories: ["form-patterns-saving--kept", "form-patterns-saving--refused"] },
    },
  ],
};
