import type { ComponentCriteria } from "../testing/criteria.js";

/** When a layered notice is good. */
export const layeredNoticeCriteria: ComponentCriteria = {
  component: "LayeredNotice",
  title: "Layered notice",
  states: [
    { state: { nl: "Alle lagen", en: "All layers" }, story: "layered-notice--all-layers" },
    { state: { nl: "Opengevouwen", en: "Unfolded" }, story: "layered-notice--unfolded" },
    { state: { nl: "Eerste laag", en: "First layer" }, story: "layered-notice--first-layer" },
    { state: { nl: "Voor jongeren", en: "For young people" }, story: "layered-notice--for-young-people" },
    { state: { nl: "Smal", en: "Narrow" }, story: "layered-notice--narrow" },
    { state: { nl: "Gevoelige gegevens", en: "Sensitive data" }, story: "layered-notice--sensitive" },
    { state: { nl: "Teksten ontbreken", en: "Texts missing" }, story: "layered-notice--texts-missing" },
    { state: { nl: "Lange woorden", en: "Long words" }, story: "layered-notice--long-words" },
    { state: { nl: "Van rechts naar links", en: "Right to left" }, story: "layered-notice--right-to-left" },
    { state: { nl: "Zonder scripts", en: "Without scripts" }, story: "layered-notice--page-without-scripts" },
  ],
  criteria: [
    {
      id: "short-first",
      says: {
        nl: "Het korte deel staat in beeld; de rest is één stap verder.",
        en: "The short layer is in sight; the rest is one step further.",
      },
      tested: { by: "stories", stories: ["layered-notice--all-layers"] },
    },
    {
      id: "headings",
      says: {
        nl: "De lagen hebben koppen op het juiste niveau.",
        en: "The layers have headings at the right level.",
      },
      wcag: "1.3.1",
      tested: {
        by: "test",
        file: "packages/react/src/notice/LayeredNotice.test.tsx",
        name: "shows the short layer as questions with answers, and folds the others",
      },
    },
    {
      id: "everything",
      says: {
        nl: "Er is altijd een weg naar alles bij elkaar.",
        en: "There is always a way to everything in one place.",
      },
      wcag: "2.4.5",
      tested: { by: "stories", stories: ["layered-notice--first-layer"] },
    },
    {
      id: "contrast",
      says: { nl: "Tekst steekt af in elk thema.", en: "Text stands out in every theme." },
      wcag: "1.4.3",
      tested: {
        by: "stories",
        stories: [
          "layered-notice--unfolded",
          "layered-notice--first-layer",
          "layered-notice--every-kind-of-text",
        ],
      },
    },
    {
      id: "no-html",
      says: {
        nl: "Een tekst kan niets in de pagina zetten behalve woorden, lijsten en links.",
        en: "A text can put nothing in the page but words, lists and links.",
      },
      tested: {
        by: "test",
        file: "packages/react/src/notice/LayeredNotice.test.tsx",
        name: "makes elements of text, never HTML",
      },
    },
    {
      id: "without-scripts",
      says: { nl: "Zonder scripts staat alles er ook.", en: "Without scripts everything is there too." },
      tested: { by: "stories", stories: ["layered-notice--page-without-scripts"] },
    },
    {
      id: "reflow",
      says: { nl: "Op 320 pixels schuift niets opzij.", en: "At 320 pixels nothing scrolls sideways." },
      wcag: "1.4.10",
      tested: { by: "stories", stories: ["layered-notice--narrow", "layered-notice--long-words"] },
    },
    {
      id: "line-length",
      says: {
        nl: "Een regel is hoogstens ongeveer 80 tekens.",
        en: "A line holds at most about 80 characters.",
      },
      wcag: "1.4.8",
      tested: {
        by: "person",
        how: {
          nl: "Tel de tekens van een volle regel op 1280 pixels.",
          en: "Count the characters of a full line at 1280 pixels.",
        },
      },
    },
    {
      id: "heard",
      says: {
        nl: "Voorgelezen is duidelijk wat vraag is en wat antwoord.",
        en: "Read aloud it is clear what is question and what is answer.",
      },
      wcag: "1.3.1",
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
