import type { ComponentCriteria } from "../testing/criteria.js";

/** When a receipt is good. */
export const receiptViewCriteria: ComponentCriteria = {
  component: "ReceiptView",
  title: "Form patterns/Receipt",
  states: [
    { state: { nl: "Om te bewaren", en: "To keep" }, story: "form-patterns-receipt--kept" },
    { state: { nl: "Met toestemming", en: "With consent" }, story: "form-patterns-receipt--with-consent" },
    {
      state: { nl: "Zonder het formulier", en: "Without the form" },
      story: "form-patterns-receipt--without-the-form",
    },
  ],
  criteria: [
    {
      id: "complete",
      says: {
        nl: "Per doel staat er waarom, welke gegevens, voor wie en hoe lang.",
        en: "Per purpose it says why, which data, for whom and how long.",
      },
      tested: { by: "stories", stories: ["form-patterns-receipt--kept"] },
    },
    {
      id: "consent",
      says: { nl: "Gegeven toestemming staat er apart bij.", en: "Consent that was given stands apart." },
      tested: { by: "stories", stories: ["form-patterns-receipt--with-consent"] },
    },
    {
      id: "print",
      says: { nl: "Op papier past het op een bladzijde.", en: "On paper it fits on a page." },
      tested: { by: "person", how: { nl: 'Druk de story "Kept" af.', en: 'Print the story "Kept".' } },
    },
  ],
};
