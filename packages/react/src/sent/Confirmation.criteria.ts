import type { ComponentCriteria } from "../testing/criteria.js";

/** When a confirmation is good. */
export const confirmationCriteria: ComponentCriteria = {
  component: "Confirmation",
  title: "Form patterns/Confirmation",
  states: [
    { state: { nl: "Aangekomen", en: "Arrived" }, story: "form-patterns-confirmation--arrived" },
    {
      state: { nl: "Met wat er nu gebeurt", en: "With what happens next" },
      story: "form-patterns-confirmation--with-what-happens-next",
    },
    { state: { nl: "Enquête", en: "Survey" }, story: "form-patterns-confirmation--survey" },
  ],
  criteria: [
    {
      id: "arrived",
      says: {
        nl: "Er staat dat het is aangekomen, en onder welk kenmerk.",
        en: "It says that it arrived, and by which reference.",
      },
      wcag: "4.1.3",
      tested: { by: "stories", stories: ["form-patterns-confirmation--arrived"] },
    },
    {
      id: "promised",
      says: {
        nl: "Wat is afgesproken staat erbij, om te bewaren.",
        en: "What was promised stands with it, to keep.",
      },
      tested: {
        by: "stories",
        stories: [
          "form-patterns-confirmation--arrived",
          "form-patterns-confirmation--with-what-happens-next",
        ],
      },
    },
    {
      id: "heard",
      says: {
        nl: "Na versturen hoort u dat er iets is veranderd.",
        en: "After sending you hear that something changed.",
      },
      wcag: "4.1.3",
      tested: {
        by: "person",
        how: {
          nl: "Luister met NVDA of VoiceOver naar de standaardstory.",
          en: "Listen to the default story with NVDA or VoiceOver.",
        },
      },
    },
  ],
};
