import type { ComponentCriteria } from "../testing/criteria.js";

/** When a field is good. */
export const fieldCriteria: ComponentCriteria = {
  component: "Field",
  title: "Fields",
  states: [
    { state: { nl: "Tekst", en: "Text" }, story: "fields--text" },
    { state: { nl: "Tekst ontbreekt", en: "Text missing" }, story: "fields--text-missing" },
    { state: { nl: "Met focus", en: "Focused" }, story: "fields--text-focused" },
    { state: { nl: "Lange tekst", en: "Long text" }, story: "fields--long-text" },
    { state: { nl: "Heel getal", en: "Whole number" }, story: "fields--whole-number" },
    { state: { nl: "Getal", en: "Number" }, story: "fields--number" },
    { state: { nl: "Geld", en: "Money" }, story: "fields--money" },
    { state: { nl: "Tijd", en: "Time" }, story: "fields--time" },
    { state: { nl: "Datum", en: "Date" }, story: "fields--date" },
    {
      state: { nl: "Datum die niet bestaat", en: "Date that does not exist" },
      story: "fields--date-that-does-not-exist",
    },
    { state: { nl: "Keuzerondjes", en: "Radio buttons" }, story: "fields--radio" },
    { state: { nl: "Keuzelijst", en: "Select" }, story: "fields--select" },
    { state: { nl: "Selectievakjes", en: "Checkboxes" }, story: "fields--checkboxes" },
    { state: { nl: "Ja of nee", en: "Yes or no" }, story: "fields--yes-or-no" },
    { state: { nl: "Verklaring", en: "Declaration" }, story: "fields--declaration" },
    { state: { nl: "E-mail", en: "E-mail" }, story: "fields--email" },
    { state: { nl: "Telefoon", en: "Telephone" }, story: "fields--telephone" },
    { state: { nl: "BSN", en: "BSN" }, story: "fields--bsn" },
    { state: { nl: "Kenteken", en: "Licence plate" }, story: "fields--licence-plate" },
    { state: { nl: "Postcode", en: "Postcode" }, story: "fields--postcode" },
    { state: { nl: "Rekeningnummer", en: "IBAN" }, story: "fields--iban" },
    { state: { nl: "Alleen lezen", en: "Read only" }, story: "fields--read-only" },
    { state: { nl: "Alles fout", en: "Everything wrong" }, story: "fields-at-their-edges--every-kind-wrong" },
    { state: { nl: "Lange labels", en: "Long labels" }, story: "fields-at-their-edges--long-labels" },
    { state: { nl: "Lange woorden", en: "Long words" }, story: "fields-at-their-edges--long-words" },
    {
      state: { nl: "Titels ontbreken", en: "Titles missing" },
      story: "fields-at-their-edges--titles-missing",
    },
    {
      state: { nl: "Van rechts naar links", en: "Right to left" },
      story: "fields-at-their-edges--right-to-left",
    },
    {
      state: { nl: "Grote tekst op een telefoon", en: "Large text on a telephone" },
      story: "fields-at-their-edges--large-text-on-a-telephone",
    },
  ],
  criteria: [
    {
      id: "described",
      says: {
        nl: "Uitleg en fout horen bij het veld, niet alleen op het oog.",
        en: "Explanation and error belong to the field, not only by sight.",
      },
      wcag: "1.3.1",
      tested: {
        by: "test",
        file: "packages/react/src/fields/Field.test.tsx",
        name: "describes it by ids that are all on the page",
      },
    },
    {
      id: "error",
      says: {
        nl: "Een fout zegt wat er mist of niet klopt, en hoe het wel moet.",
        en: "An error says what is missing or wrong, and how to mend it.",
      },
      wcag: "3.3.3",
      tested: {
        by: "test",
        file: "packages/react/src/fields/Field.test.tsx",
        name: "says how to mend a missing answer, at the field and in the summary",
      },
    },
    {
      id: "nothing-chosen",
      says: { nl: "Niets is vooraf gekozen.", en: "Nothing is chosen beforehand." },
      tested: { by: "stories", stories: ["fields--yes-or-no"] },
    },
    {
      id: "understood",
      says: {
        nl: "Een kenteken of bedrag wordt begrepen, hoe het ook is getypt.",
        en: "A licence plate or an amount is understood however it was typed.",
      },
      wcag: "3.3.3",
      tested: { by: "stories", stories: ["fields--licence-plate", "fields--number"] },
    },
    {
      id: "edges",
      says: {
        nl: "Lange labels, lange woorden en grote tekst passen op 320 pixels.",
        en: "Long labels, long words and large text fit in 320 pixels.",
      },
      wcag: "1.4.10",
      tested: {
        by: "stories",
        stories: [
          "fields-at-their-edges--long-labels",
          "fields-at-their-edges--long-words",
          "fields-at-their-edges--large-text-on-a-telephone",
        ],
      },
    },
    {
      id: "contrast",
      says: {
        nl: "Label, rand en tekst steken af in elk thema.",
        en: "Label, border and text stand out in every theme.",
      },
      wcag: "1.4.11",
      tested: {
        by: "stories",
        stories: ["fields-at-their-edges--every-kind", "fields-at-their-edges--every-kind-wrong"],
      },
    },
    {
      id: "focus",
      says: {
        nl: "De rand om een veld met focus is te zien op elke ondergrond.",
        en: "The ring around a focused field is seen on every ground.",
      },
      wcag: "2.4.7",
      tested: {
        by: "person",
        how: { nl: 'Bekijk "Text Focused" in elk thema.', en: 'Look at "Text Focused" in every theme.' },
      },
    },
    {
      id: "heard",
      says: {
        nl: "Voorgelezen hoort u het label, of het moet, en wat er fout is.",
        en: "Read aloud you hear the label, whether it is needed, and what is wrong.",
      },
      wcag: "4.1.2",
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
