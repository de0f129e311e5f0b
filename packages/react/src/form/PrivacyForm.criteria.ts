import type { ComponentCriteria } from "../testing/criteria.js";

/** When a whole form is good. */
export const privacyFormCriteria: ComponentCriteria = {
  component: "PrivacyForm",
  title: "Whole forms",
  states: [
    { state: { nl: "Leeg", en: "Empty" }, story: "whole-forms--parking-permit" },
    { state: { nl: "Engels", en: "English" }, story: "whole-forms--parking-permit-in-english" },
    { state: { nl: "Alles ontbreekt", en: "Everything missing" }, story: "whole-forms--everything-missing" },
    {
      state: { nl: "Alles opengevouwen", en: "Everything unfolded" },
      story: "whole-forms--every-why-unfolded",
    },
    {
      state: { nl: "Voorwaardelijke vraag", en: "Conditional question" },
      story: "whole-forms--conditional-question",
    },
    { state: { nl: "Verstuurd", en: "Sent" }, story: "whole-forms--sent" },
    { state: { nl: "Gevoelige vragen", en: "Sensitive questions" }, story: "whole-forms--care-and-support" },
    { state: { nl: "Enquête", en: "Survey" }, story: "whole-forms--satisfaction" },
    {
      state: { nl: "Twintig vragen", en: "Twenty questions" },
      story: "form-patterns-density--twenty-questions-folded",
    },
    {
      state: { nl: "Eerste scherm op 320 pixels", en: "First screen at 320 pixels" },
      story: "form-patterns-density--first-screen-at-320",
    },
    { state: { nl: "Niet aangekomen", en: "Did not arrive" }, story: "form-patterns-errors--not-arrived" },
  ],
  criteria: [
    {
      id: "keyboard",
      says: {
        nl: "Het hele formulier is met het toetsenbord in te vullen en te versturen.",
        en: "The whole form can be filled in and sent by keyboard.",
      },
      wcag: "2.1.1",
      tested: {
        by: "test",
        file: "tests/e2e/parking-permit.e2e.test.ts",
        name: "can be applied for, with an error met and mended, and ends in a receipt",
      },
    },
    {
      id: "without-scripts",
      says: {
        nl: "Zonder JavaScript gaat het ook, en blijven antwoorden staan.",
        en: "It works without JavaScript too, and answers stay.",
      },
      tested: {
        by: "test",
        file: "tests/e2e/parking-permit.e2e.test.ts",
        name: "the same form is sent natively, keeps answers when there are errors, and ends in the same receipt",
      },
    },
    {
      id: "reflow",
      says: {
        nl: "Op 320 pixels schuift niets opzij, ook niet met alle uitleg open.",
        en: "At 320 pixels nothing scrolls sideways, with everything unfolded too.",
      },
      wcag: "1.4.10",
      tested: {
        by: "test",
        file: "packages/react/src/form/PrivacyForm.browser.test.tsx",
        name: "fits in 320 CSS pixels, as at 400% zoom, with everything unfolded and every error said",
      },
    },
    {
      id: "declared",
      says: {
        nl: "Een vraag die niet zegt waarom, verschijnt nooit.",
        en: "A question that does not say why never appears.",
      },
      tested: {
        by: "test",
        file: "packages/react/src/form/refusal.test.tsx",
        name: "is not shown, and names each such field with the mend in Dutch and English",
      },
    },
    {
      id: "optional",
      says: {
        nl: 'Wat niet hoeft, heet "(optioneel)"; er staat nergens een sterretje.',
        en: 'What may be left out is called "(optional)"; there is no asterisk.',
      },
      wcag: "3.3.2",
      tested: {
        by: "test",
        file: "packages/react/src/fields/Field.test.tsx",
        name: "says in words that an answer may stay away, and never with a sign",
      },
    },
    {
      id: "first-screen",
      says: {
        nl: "Op een kleine telefoon ziet een inwoner zonder schuiven wat dit is.",
        en: "On a small telephone a resident sees what this is without scrolling.",
      },
      tested: { by: "stories", stories: ["form-patterns-density--first-screen-at-320"] },
    },
    {
      id: "no-repetition",
      says: {
        nl: "Geen zin over waarom staat twee keer op een pagina.",
        en: "No sentence about why stands twice on a page.",
      },
      tested: {
        by: "stories",
        stories: [
          "form-patterns-density--twenty-questions-unfolded",
          "form-patterns-density--same-purpose-eight-times",
        ],
      },
    },
    {
      id: "languages",
      says: {
        nl: "Van taal wisselen bewaart antwoorden en focus.",
        en: "Changing the language keeps answers and focus.",
      },
      wcag: "3.2.2",
      tested: {
        by: "test",
        file: "packages/react/src/form/PrivacyForm.test.tsx",
        name: "keeps answers and focus when the language changes",
      },
    },
    {
      id: "axe",
      says: {
        nl: "Axe vindt niets in de formulieren van de voorbeelden.",
        en: "Axe finds nothing in the forms of the examples.",
      },
      wcag: "4.1.2",
      tested: {
        by: "stories",
        stories: [
          "whole-forms--parking-permit",
          "whole-forms--care-and-support",
          "whole-forms--klussenmunt",
          "whole-forms--satisfaction",
          "whole-forms--privacy-request",
          "whole-forms--tenants-survey",
        ],
      },
    },
    {
      id: "calm",
      says: {
        nl: "Een formulier van twintig vragen oogt rustig.",
        en: "A form of twenty questions looks calm.",
      },
      tested: {
        by: "person",
        how: {
          nl: "Bekijk de stories over dichtheid in twee thema's.",
          en: "Look at the stories about density in two themes.",
        },
      },
    },
  ],
};
