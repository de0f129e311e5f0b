import type { ComponentCriteria } from "../testing/criteria.js";

/** When the review is good. */
export const reviewCriteria: ComponentCriteria = {
  component: "Review",
  title: "Form patterns/Review",
  states: [
    { state: { nl: "Antwoorden", en: "Answers" }, story: "form-patterns-review--answers" },
    { state: { nl: "Terug om te wijzigen", en: "Back to change" }, story: "form-patterns-review--change" },
    { state: { nl: "Lange antwoorden", en: "Long answers" }, story: "form-patterns-review--long-answers" },
  ],
  criteria: [
    {
      id: "per-answer",
      says: {
        nl: "Bij elk antwoord staat waarvoor het is en wie het krijgt.",
        en: "Each answer says what it is for and who receives it.",
      },
      tested: { by: "stories", stories: ["form-patterns-review--answers"] },
    },
    {
      id: "mend",
      says: {
        nl: "Een antwoord is te wijzigen zonder iets kwijt te raken.",
        en: "An answer can be changed without losing anything.",
      },
      wcag: "3.3.4",
      tested: { by: "stories", stories: ["form-patterns-review--change"] },
    },
    {
      id: "reflow",
      says: { nl: "Lange antwoorden passen op 320 pixels.", en: "Long answers fit in 320 pixels." },
      wcag: "1.4.10",
      tested: { by: "stories", stories: ["form-patterns-review--long-answers"] },
    },
  ],
};
