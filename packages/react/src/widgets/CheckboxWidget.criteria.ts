import type { ComponentCriteria } from "../testing/criteria.js";

/** When asking for consent is good. */
export const checkboxWidgetCriteria: ComponentCriteria = {
  component: "CheckboxWidget",
  title: "Form patterns/Consent",
  states: [
    { state: { nl: "Niet aangevinkt", en: "Not ticked" }, story: "form-patterns-consent--not-ticked" },
    { state: { nl: "Aangevinkt", en: "Ticked" }, story: "form-patterns-consent--ticked" },
    {
      state: { nl: "Tussen andere vragen", en: "Among other questions" },
      story: "form-patterns-consent--beside-other-questions",
    },
    {
      state: { nl: "Voor een ander", en: "For somebody else" },
      story: "form-patterns-consent--for-somebody-else",
    },
  ],
  criteria: [
    {
      id: "unticked",
      says: {
        nl: "Toestemming is nooit vooraf aangevinkt en nooit verplicht.",
        en: "Consent is never ticked beforehand and never required.",
      },
      tested: { by: "stories", stories: ["form-patterns-consent--not-ticked"] },
    },
    {
      id: "no-effect",
      says: {
        nl: "Er staat bij dat nee zeggen niets verandert.",
        en: "It says that saying no changes nothing.",
      },
      tested: { by: "stories", stories: ["form-patterns-consent--beside-other-questions"] },
    },
    {
      id: "three",
      says: {
        nl: "Ja, nee en niet beantwoord zijn drie verschillende dingen.",
        en: "Yes, no and not answered are three different things.",
      },
      tested: {
        by: "test",
        file: "packages/react/src/form/PrivacyForm.test.tsx",
        name: "tells consent given, refused and not answered apart",
      },
    },
  ],
};
