import { defineRule } from "../../engine/rule.js";
import { inBoth } from "../../facts/names.js";
import { placeOf, registerLine } from "../../facts/place.js";

export const minimisationKnownAlready = defineRule({
  id: "minimisation/known-already",
  severity: "warning",
  decides: "owner",
  scope: "form",
  reference: { nl: "AVG 5.1c", en: "GDPR 5(1)(c)" },
  summary: {
    nl: "Wat u zelf opzoekt, vraagt u niet nog eens.",
    en: "What you look up yourself you do not ask again.",
  },
  messages: {
    known: {
      nl: 'U vraagt "{label}", maar u haalt dit ook zelf op (bron: {source}). Een inwoner vult iets in dat u al weet. Laat de vraag weg, vul het antwoord vooraf in, of zet bij het register dat u alleen controleert.',
      en: 'You ask "{label}", but you also fetch it yourself (source: {source}). A resident fills in what you already know. Drop the question, prefill it, or say in the register that you only check.',
    },
  },
  check: ({ project, report }) => ({
    declaration(use) {
      const { declaration } = use.entry;
      const { category, subject = "applicant", source } = declaration;
      if (category === undefined || source !== undefined) return;
      const fetched = use.purpose?.obtained.find(
        ({ obtained }) =>
          obtained.use === "fetch" &&
          obtained.category === category &&
          (obtained.subject ?? "applicant") === subject,
      );
      if (fetched === undefined) return;
      report("known", {
        ...placeOf(use, "category"),
        data: { label: use.label, source: inBoth(fetched.source?.name, fetched.obtained.source ?? "") },
        related: [
          registerLine(
            project,
            fetched.pointer,
            { nl: "Hier staat dat u het zelf ophaalt.", en: "Here it says that you fetch it." },
            "entry",
          ),
        ],
      });
    },
  }),
});
