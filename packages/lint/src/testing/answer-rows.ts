import type { JsonObject } from "@waarom/model";
import type { Row } from "./small-project.js";

/** A purpose that rests on consent as it should, with the question for it. */
const asked = {
  "$purpose/legalBases": {
    consent: { freeChoice: { nl: "U mag nee zeggen." }, withdrawal: { phone: "14 0123" } },
  },
  "$purpose/statutoryTask": false,
  "$purpose/decision": false,
  "$why/legalBasis": "consent",
  "$why/provision": "voluntary",
  "$form/required": [],
  "$form/properties/ja": {
    type: "boolean",
    title: "Ja, dat mag",
    "x-privacy": { consentFor: "vergunning/beoordelen" },
  },
};
const why = {
  purpose: "vergunning/beoordelen",
  legalBasis: "public-task",
  category: "case-details",
  provision: "needed-for-decision",
};
const file = (types: readonly string[] | undefined, other: JsonObject = {}) => ({
  $field: {
    title: "Wat stuurt u mee?",
    type: "object",
    "x-file": types === undefined ? { maxSize: 5000 } : { types },
    "x-privacy": { ...why, category: "document" },
    ...other,
  },
});
const textarea = { "forms/proef.ui.json#/ui/vraag/ui:widget": "textarea" };
/** The question stands behind an answer to another one. */
const behind = (vraag: JsonObject, required: readonly string[] = []) => ({
  "$form/required": [],
  "$form/properties": {
    eerst: { type: "boolean", title: "Eerst", "x-privacy": { ...why, provision: "voluntary" } },
  },
  "$form/allOf": [
    {
      if: { properties: { eerst: { const: true } }, required: ["eerst"] },
      then: { properties: { vraag }, required },
    },
  ],
});
const text = { type: "string", title: "Vraag", maxLength: 100 };

/** Ways of answering that are not finished, or not right, each with all that is found in them. */
export const answerRows: readonly Row[] = [
  // Consent questions
  ["a consent question as it should be", asked],
  [
    "a consent question that is required",
    { ...asked, "$form/required": ["ja"] },
    "consent/required required",
  ],
  [
    "a consent question that is required to be true",
    { ...asked, "$form/properties/ja/const": true },
    "consent/required forced",
  ],
  [
    "a consent question with one choice",
    { ...asked, "$form/properties/ja/enum": [true] },
    "consent/required forced",
  ],
  ["a consent question with both choices", { ...asked, "$form/properties/ja/enum": [true, false] }],
  ["a consent question that must be false", { ...asked, "$form/properties/ja/const": false }],
  [
    "a consent question with an empty list",
    { ...asked, "$form/properties/ja/enum": [] },
    "consent/no-question no-question",
    "form/open-value open-value",
  ],
  [
    "a consent question that is ticked",
    { ...asked, "$form/properties/ja/default": true },
    "consent/preticked preticked",
  ],
  ["a consent question that is not ticked", { ...asked, "$form/properties/ja/default": false }],
  [
    "a consent question that is a text",
    { ...asked, "$form/properties/ja/type": "string" },
    "consent/not-a-question not-boolean",
  ],
  [
    "a consent question for what does not exist",
    { ...asked, "$form/properties/ja/x-privacy": { consentFor: "vergunning/onbekend" } },
    "consent/no-question no-question",
    "purpose/unregistered unknown",
  ],
  [
    "a consent question for what rests on a task",
    {
      "$form/properties/ja": {
        type: "boolean",
        title: "Ja",
        "x-privacy": { consentFor: "vergunning/beoordelen" },
      },
    },
    "consent/no-basis no-basis",
  ],
  [
    "a consent question to children",
    { ...asked, "$activity/dataSubjects": ["minor"] },
    "consent/minor representative",
  ],
  [
    "a consent question to children and their parents",
    {
      ...asked,
      "$activity/dataSubjects": ["minor"],
      "$purpose/legalBases/consent/minors": { representative: true },
    },
  ],
  ["a question to children without consent", { "$activity/dataSubjects": ["minor"] }],
  [
    "consent without a way back",
    { ...asked, "$purpose/legalBases/consent/withdrawal": undefined },
    "consent/no-withdrawal missing",
  ],
  [
    "consent without a reason why it is free",
    { ...asked, "$purpose/legalBases/consent/freeChoice": undefined },
    "basis/consent-unjustified unjustified",
  ],
  ["consent that no provision is said of", { ...asked, "$why/provision": undefined }],
  // Photos and files
  ["a photo without guidance", file(["image/jpeg", "image/png"]), "minimisation/photo no-guidance"],
  [
    "a photo with guidance",
    file(["image/jpeg"], { description: "Zorg dat er geen mensen op de foto staan." }),
  ],
  ["a document", file(["application/pdf"])],
  ["a photo or a document", file(["image/jpeg", "application/pdf"])],
  ["any file", file(undefined)],
  [
    "a document that is declared as a photo",
    file(["application/pdf"], { "x-privacy": { ...why, category: "photo" } }),
    "minimisation/photo no-guidance",
  ],
  ["a text that is declared as a photo", { "$why/category": "photo" }],
  // Large boxes
  ["a box of several lines", textarea, "minimisation/free-text no-guidance"],
  [
    "a box of several lines that says what to leave out",
    { ...textarea, "$field/description": "Schrijf geen namen op." },
  ],
  ["another widget", { "forms/proef.ui.json#/ui/vraag/ui:widget": "text" }],
  ["a choice drawn as a box", { ...textarea, "$field/enum": ["a", "b"] }],
  [
    "an e-mail address that may be long",
    { "$field/maxLength": 400, "$field/format": "email", "$why/category": "email" },
  ],
  ["a number", { "$field/type": "integer", "$field/maxLength": undefined, ...textarea }],
  // Required or not
  ["needed behind an answer, and required there", behind({ ...text, "x-privacy": why }, ["vraag"])],
  ["needed behind an answer, and not required there", behind({ ...text, "x-privacy": why })],
  [
    "voluntary behind an answer, and required there",
    behind({ ...text, "x-privacy": { ...why, provision: "voluntary" } }, ["vraag"]),
  ],
  [
    "needed for one use, voluntary for another, and required",
    {
      $why: [why, { ...why, provision: "voluntary", legalBasis: "legal-obligation" }],
      "$purpose/legalBases/legal-obligation": { law: { text: "Parkeerverordening" } },
    },
  ],
  [
    "needed in each item of a list",
    {
      "$form/required": [],
      $field: { type: "array", title: "Wie?", items: { type: "string", "x-privacy": why } },
    },
  ],
  [
    "needed in a group that may stay empty",
    {
      "$form/required": [],
      $field: {
        type: "object",
        title: "Adres",
        unevaluatedProperties: false,
        "x-privacy": why,
        properties: { a: { type: "string", title: "A" } },
      },
    },
    "provision/contradicts-required needed-optional",
  ],
  [
    "needed in a group of which one answer is required",
    {
      $field: {
        type: "object",
        title: "Adres",
        unevaluatedProperties: false,
        required: ["a"],
        "x-privacy": why,
        properties: { a: { type: "string", title: "A" }, b: { type: "string", title: "B" } },
      },
    },
  ],
  // Words
  [
    "a purpose that has a basis in it and more",
    {
      "$purpose/text": {
        nl: "het vervullen van een publiekrechtelijke taak door vergunningen voor bewoners te geven en te controleren",
      },
    },
  ],
  [
    "a purpose that has a basis in it and one word",
    { "$purpose/text": { nl: "publiekrechtelijke taak parkeren" } },
    "purpose/is-basis nearly",
  ],
  [
    "a vague purpose that goes on to say what for",
    { "$purpose/text": { nl: "onderzoek naar hoe lang bewoners zoeken naar een parkeerplek in hun straat" } },
  ],
  [
    "a ground for convictions in empty words",
    { "$why/category": "criminal", "$why/criminalGround": { text: " " } },
    "criminal/no-ground missing",
  ],
  [
    "a survey by personal link, with something else looked up",
    {
      "$purpose/survey": { optOut: { phone: "14 0123" }, channels: ["personal-link", "desk"] },
      "$activity/obtained": [{ category: "name", source: "brp", purpose: "beoordelen" }],
    },
    "purpose/reuse-unassessed survey",
  ],
  [
    "a field for a law that is no longer",
    {
      "$field/format": "nl-bsn",
      "$why/category": "bsn",
      "$why/source": "brp",
      "$why/bsnBasis": { law: "uavg", article: "46(2)" },
    },
    "basis/law-expired expired",
  ],
  [
    "explicit consent, for what is no task",
    {
      "$why/category": "health",
      "$why/specialGround": { ground: "art9-a" },
      "$purpose/statutoryTask": false,
      "$purpose/decision": false,
    },
  ],
  [
    "explicit consent, for a decision that is no task",
    {
      "$why/category": "health",
      "$why/specialGround": { ground: "art9-a" },
      "$purpose/statutoryTask": false,
    },
    "basis/consent-public-task special",
  ],
  [
    "explicit consent, for a task without a decision",
    { "$why/category": "health", "$why/specialGround": { ground: "art9-a" }, "$purpose/decision": false },
    "basis/consent-public-task special",
  ],
];
