import type { ComponentCriteria } from "../testing/criteria.js";

/** When steps are good. */
export const formBodyCriteria: ComponentCriteria = {
  component: "FormBody",
  title: "Form patterns/Steps",
  states: [
    { state: { nl: "Eerste stap", en: "First step" }, story: "form-patterns-steps--first-step" },
    { state: { nl: "Tweede stap", en: "Second step" }, story: "form-patterns-steps--second-step" },
    {
      state: { nl: "Stap met fouten", en: "Step with errors" },
      story: "form-patterns-steps--step-with-errors",
    },
    {
      state: { nl: "Voorwaardelijke stap", en: "Conditional step" },
      story: "form-patterns-steps--conditional-step",
    },
  ],
  criteria: [
    {
      id: "progress",
      says: {
        nl: "Er staat in woorden welke stap dit is, van hoeveel.",
        en: "It says in words which step this is, of how many.",
      },
      wcag: "2.4.8",
      tested: {
        by: "stories",
        stories: ["form-patterns-steps--first-step", "form-patterns-steps--conditional-step"],
      },
    },
    {
      id: "focus",
      says: {
        nl: "Na een stap staat de focus op de kop ervan.",
        en: "After a step the focus is on its heading.",
      },
      wcag: "2.4.3",
      tested: { by: "stories", stories: ["form-patterns-steps--second-step"] },
    },
    {
      id: "stays",
      says: {
        nl: "Een stap met fouten blijft staan en zegt alleen wat daar fout is.",
        en: "A step with errors stays, and says only what is wrong there.",
      },
      wcag: "3.3.1",
      tested: {
        by: "test",
        file: "packages/react/src/steps/steps.test.tsx",
        name: "stays where something is wrong, and says only what is wrong there",
      },
    },
  ],
};
