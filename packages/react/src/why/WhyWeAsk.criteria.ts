import type { ComponentCriteria } from "../testing/criteria.js";

/** When the why-button is good. */
export const whyWeAskCriteria: ComponentCriteria = {
  component: "WhyWeAsk",
  title: "Why-button",
  states: [
    { state: { nl: "Dichtgevouwen", en: "Folded" }, story: "why-button--folded" },
    { state: { nl: "Opengevouwen", en: "Unfolded" }, story: "why-button--unfolded" },
    {
      state: { nl: "Opengevouwen tot de wet", en: "Unfolded to the law" },
      story: "why-button--unfolded-to-the-law",
    },
    {
      state: { nl: "Korte zin in beeld", en: "Short sentence in sight" },
      story: "why-button--short-sentence-in-sight",
    },
    {
      state: { nl: "Voor een groep vragen", en: "For a group of questions" },
      story: "why-button--for-a-group",
    },
    { state: { nl: "Meerdere doelen", en: "Several purposes" }, story: "why-button--several-purposes" },
    {
      state: { nl: "Alleen in een andere taal", en: "Only in another language" },
      story: "why-button--only-in-another-language",
    },
    { state: { nl: "Met focus", en: "Focused" }, story: "why-button--focused" },
    {
      state: { nl: "Niets meer te zeggen", en: "Nothing more to say" },
      story: "why-button--nothing-more-to-say",
    },
    { state: { nl: "Zonder samenvatting", en: "Without summary" }, story: "why-button--summary-missing" },
    { state: { nl: "Zonder wet", en: "Without law" }, story: "why-button--law-missing" },
    { state: { nl: "Lange woorden", en: "Long words" }, story: "why-button--long-words" },
    { state: { nl: "Lang label", en: "Long label" }, story: "why-button--long-label" },
    { state: { nl: "Van rechts naar links", en: "Right to left" }, story: "why-button--right-to-left" },
  ],
  criteria: [
    {
      id: "in-place",
      says: {
        nl: "De uitleg vouwt open op de plek zelf, zonder venster of tooltip.",
        en: "The explanation unfolds in place, without a window or a tooltip.",
      },
      wcag: "1.4.13",
      tested: { by: "stories", stories: ["why-button--unfolded", "why-button--unfolded-to-the-law"] },
    },
    {
      id: "named",
      says: {
        nl: "De naam van de knop zegt over welke vraag het gaat, en begint met de zichtbare woorden.",
        en: "The name of the button says which question it is about, and begins with the visible words.",
      },
      wcag: "2.5.3",
      tested: {
        by: "test",
        file: "packages/react/src/why/WhyWeAsk.test.tsx",
        name: "is named by what it is about, and keeps its words when open",
      },
    },
    {
      id: "keyboard",
      says: {
        nl: "Met het toetsenbord gaat de uitleg open en dicht.",
        en: "By keyboard the explanation opens and closes.",
      },
      wcag: "2.1.1",
      tested: {
        by: "test",
        file: "packages/react/src/form/PrivacyForm.browser.test.tsx",
        name: "is filled in by keyboard alone: unfolds a why, meets an error, mends it and sends",
      },
    },
    {
      id: "contrast",
      says: {
        nl: "Tekst en icoon steken af in elk thema, licht en donker.",
        en: "Text and icon stand out in every theme, light and dark.",
      },
      wcag: "1.4.3",
      tested: {
        by: "stories",
        stories: [
          "why-button--folded",
          "why-button--unfolded-to-the-law",
          "why-button--short-sentence-in-sight",
        ],
      },
    },
    {
      id: "target",
      says: {
        nl: "Het vlak om op te drukken is ten minste 24 bij 24 pixels.",
        en: "The target is at least 24 by 24 pixels.",
      },
      wcag: "2.5.8",
      tested: {
        by: "test",
        file: "packages/react/src/form/PrivacyForm.browser.test.tsx",
        name: "offers targets of at least 24 by 24 pixels",
      },
    },
    {
      id: "in-sight",
      says: {
        nl: "Waar een inwoner zich iets afvraagt, staat de korte zin altijd in beeld.",
        en: "Where a resident would wonder, the short sentence is always in sight.",
      },
      tested: { by: "stories", stories: ["why-button--short-sentence-in-sight", "why-button--about-health"] },
    },
    {
      id: "language",
      says: {
        nl: "Een tekst in een andere taal is gemarkeerd, zodat die goed wordt uitgesproken.",
        en: "A text in another language is marked, so that it is pronounced right.",
      },
      wcag: "3.1.2",
      tested: {
        by: "test",
        file: "packages/react/src/why/WhyWeAsk.test.tsx",
        name: "says once that a text exists only in another language, and marks it",
      },
    },
    {
      id: "reflow",
      says: {
        nl: "Op 320 pixels, ook met lange woorden, schuift niets opzij.",
        en: "At 320 pixels, with long words too, nothing scrolls sideways.",
      },
      wcag: "1.4.10",
      tested: { by: "stories", stories: ["why-button--long-words"] },
    },
    {
      id: "print",
      says: { nl: "Op papier staat alles opengevouwen.", en: "On paper everything is unfolded." },
      tested: {
        by: "test",
        file: "packages/react/src/form/PrivacyForm.browser.test.tsx",
        name: "hides a folded explanation until it is unfolded, and shows all of them on paper",
      },
    },
    {
      id: "heard",
      says: {
        nl: "Voorgelezen is duidelijk dat dit een knop is, en of hij open is.",
        en: "Read aloud it is clear that this is a button, and whether it is open.",
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
    {
      id: "understood",
      says: {
        nl: "Vijf inwoners kunnen na het lezen zeggen waarom de vraag wordt gesteld.",
        en: "Five residents can say, after reading, why the question is asked.",
      },
      tested: {
        by: "person",
        how: {
          nl: "Laat inwoners een formulier invullen en vraag het daarna.",
          en: "Have residents fill in a form and ask them afterwards.",
        },
      },
    },
  ],
};
