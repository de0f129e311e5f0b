import { factOf, problemsOf } from "../../facts/problems.js";
import { defineRule } from "../../engine/rule.js";

export const formUnsupportedKeyword = defineRule({
  id: "form/unsupported-keyword",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  summary: {
    nl: "Een formulier gebruikt alleen wat een scherm ook kan tonen.",
    en: "A form uses only what a screen can show as well.",
  },
  messages: {
    "unsupported-keyword": {
      nl: 'Bij "{label}" staat "{keyword}". Dat wordt wel gecontroleerd, maar niet getoond. Een inwoner krijgt dan een foutmelding over een vraag die niet op het scherm staat. Schrijf het anders; de uitleg bij deze regel zegt hoe.',
      en: '"{label}" uses "{keyword}", which is checked but not shown. A resident would get an error about a question that is not on the screen. Write it another way; the page of this rule says how.',
    },
    "recursive-reference": {
      nl: '"{label}" verwijst naar zichzelf ("{reference}"). Een inwoner zou een formulier zonder einde krijgen. Gebruik een lijst, of schrijf de vragen uit.',
      en: '"{label}" refers to itself ("{reference}"). A resident would get a form without an end. Use a list, or write the questions out.',
    },
    "missing-reference": {
      nl: '"{label}" verwijst naar "{reference}", maar dat bestaat niet. Een inwoner krijgt de vraag niet te zien. Verbeter de verwijzing.',
      en: '"{label}" refers to "{reference}", which does not exist. A resident would not see the question. Correct the reference.',
    },
    "foreign-reference": {
      nl: '"{label}" verwijst naar een ander bestand of adres ("{reference}"). Een inwoner krijgt de vraag niet te zien. Zet de vragen onder "$defs" in dit bestand.',
      en: '"{label}" refers to another file or address ("{reference}"). A resident would not see the question. Put the questions under "$defs" in this file.',
    },
    "not-a-schema": {
      nl: 'Bij "{label}" staat iets dat geen beschrijving van een vraag is. Een inwoner krijgt hier niets te zien. Schrijf een object met "type" en "title".',
      en: '"{label}" holds something that does not describe a question. A resident would see nothing here. Write an object with "type" and "title".',
    },
    "too-large": {
      nl: 'Het formulier is te groot of te diep bij "{label}". Een inwoner zou lang moeten wachten. Splits het formulier, of haal herhaalde verwijzingen weg.',
      en: 'The form is too large or too deep at "{label}". A resident would have to wait long. Split the form, or remove repeated references.',
    },
    "unusable-value": {
      nl: 'Bij "{label}" staat "{keyword}" met een waarde die niet kan. Die telt niet mee, of maakt elk antwoord van een inwoner fout. Verbeter de waarde; de uitleg bij deze regel zegt wat kan.',
      en: '"{label}" gives "{keyword}" a value that it cannot have. It counts for nothing, or makes every answer of a resident wrong. Correct the value; the page of this rule says what is possible.',
    },
    "missing-question": {
      nl: 'Bij "{label}" is een antwoord op "{name}" verplicht, maar die vraag is er niet. Een inwoner kan het formulier nooit versturen. Verbeter de naam, of voeg de vraag toe.',
      en: '"{label}" requires an answer to "{name}", but there is no such question. A resident can never send the form. Correct the name, or add the question.',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const { kind, problem, label } of problemsOf(form, ["unsupported-keyword"])) {
        const at = form.document.locate(problem.pointer, "entry");
        report(kind, { at, dataPath: problem.path, data: { label, keyword: factOf(problem, "keyword") } });
      }
      const references = ["recursive-reference", "missing-reference", "foreign-reference"] as const;
      for (const { kind, problem, label } of problemsOf(form, references)) {
        const at = form.document.locate(problem.pointer, "value");
        report(kind, {
          at,
          dataPath: problem.path,
          data: { label, reference: factOf(problem, "reference") },
        });
      }
      for (const { kind, problem, label } of problemsOf(form, ["unusable-value"])) {
        const at = form.document.locate(problem.pointer, "value");
        report(kind, { at, dataPath: problem.path, data: { label, keyword: factOf(problem, "keyword") } });
      }
      for (const { kind, problem, label } of problemsOf(form, ["missing-question"])) {
        const at = form.document.locate(problem.pointer, "value");
        report(kind, { at, dataPath: problem.path, data: { label, name: factOf(problem, "name") } });
      }
      for (const { kind, problem, label } of problemsOf(form, ["not-a-schema", "too-large"])) {
        const at = form.document.locate(problem.pointer, "key");
        report(kind, { at, dataPath: problem.path, data: { label } });
      }
    },
  }),
});
