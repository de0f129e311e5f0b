import type { ComponentCriteria } from "../testing/criteria.js";

/** When errors are said well. */
export const errorSummaryCriteria: ComponentCriteria = {
  component: "ErrorSummary",
  title: "Form patterns/Errors",
  states: [
    { state: { nl: "Eén fout", en: "One error" }, story: "form-patterns-errors--one" },
    { state: { nl: "Veel fouten", en: "Many errors" }, story: "form-patterns-errors--many" },
    {
      state: { nl: "Lange labels", en: "Long labels" },
      story: "form-patterns-errors--many-with-long-labels",
    },
    { state: { nl: "Van de server", en: "From the server" }, story: "form-patterns-errors--from-the-server" },
    { state: { nl: "Niet aangekomen", en: "Did not arrive" }, story: "form-patterns-errors--not-arrived" },
  ],
  criteria: [
    {
      id: "focus",
      says: {
        nl: "Na versturen met fouten gaat de focus naar de lijst met fouten.",
        en: "After sending with errors the focus goes to the list of errors.",
      },
      wcag: "3.3.1",
      tested: { by: "stories", stories: ["form-patterns-errors--one", "form-patterns-errors--many"] },
    },
    {
      id: "leads",
      says: { nl: "Elke regel leidt naar de vraag.", en: "Each line leads to its question." },
      wcag: "2.4.3",
      tested: { by: "stories", stories: ["form-patterns-errors--line-leads-to-question"] },
    },
    {
      id: "same-words",
      says: {
        nl: "Bovenaan en bij de vraag staat hetzelfde.",
        en: "On top and at the question the same is said.",
      },
      wcag: "3.3.1",
      tested: {
        by: "test",
        file: "packages/react/src/fields/Field.test.tsx",
        name: "says how to mend a missing answer, at the field and in the summary",
      },
    },
    {
      id: "not-colour",
      says: { nl: "Een fout is ook zonder kleur te zien.", en: "An error is seen without colour too." },
      wcag: "1.4.1",
      tested: {
        by: "person",
        how: {
          nl: "Kies Colours: Forced colours in de werkbalk.",
          en: "Choose Colours: Forced colours in the toolbar.",
        },
      },
    },
    {
      id: "kept",
      says: {
        nl: "Komt het niet aan, dan staan de antwoorden er nog.",
        en: "When it does not arrive, the answers are still there.",
      },
      tested: { by: "stories", stories: ["form-patterns-errors--not-arrived"] },
    },
  ],
};
