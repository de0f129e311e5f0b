import type { ComponentCriteria } from "../testing/criteria.js";

/** When asking for a file is good. */
export const fileWidgetCriteria: ComponentCriteria = {
  component: "FileWidget",
  title: "Form patterns/Upload",
  states: [
    { state: { nl: "Leeg", en: "Empty" }, story: "form-patterns-upload--empty" },
    { state: { nl: "Gekozen", en: "Chosen" }, story: "form-patterns-upload--chosen" },
    { state: { nl: "Lange naam", en: "Long name" }, story: "form-patterns-upload--long-name" },
    { state: { nl: "Geweigerd", en: "Refused" }, story: "form-patterns-upload--refused" },
    { state: { nl: "Ontbreekt", en: "Missing" }, story: "form-patterns-upload--missing" },
    { state: { nl: "Meerdere", en: "Several" }, story: "form-patterns-upload--several" },
  ],
  criteria: [
    {
      id: "limits",
      says: { nl: "Vooraf staat wat er gekozen mag worden.", en: "What may be chosen is said beforehand." },
      wcag: "3.3.2",
      tested: {
        by: "test",
        file: "packages/react/src/widgets/FileWidget.test.tsx",
        name: "hands over the bytes beside the answer, and says what may be chosen",
      },
    },
    {
      id: "refused",
      says: {
        nl: "Een verkeerd bestand wordt meteen geweigerd, met de reden.",
        en: "A wrong file is refused at once, with the reason.",
      },
      wcag: "3.3.1",
      tested: { by: "stories", stories: ["form-patterns-upload--refused"] },
    },
    {
      id: "take-away",
      says: { nl: "Een gekozen bestand is weer weg te halen.", en: "A chosen file can be taken away." },
      tested: { by: "stories", stories: ["form-patterns-upload--chosen"] },
    },
    {
      id: "clean",
      says: {
        nl: "Een foto verliest waar en wanneer die is gemaakt.",
        en: "A photo loses where and when it was taken.",
      },
      tested: {
        by: "test",
        file: "packages/react/src/photos/clean-photo.test.ts",
        name: "says nothing of where and when it was made",
      },
    },
    {
      id: "reflow",
      says: { nl: "Een lange bestandsnaam past op 320 pixels.", en: "A long file name fits in 320 pixels." },
      wcag: "1.4.10",
      tested: { by: "stories", stories: ["form-patterns-upload--long-name"] },
    },
  ],
};
