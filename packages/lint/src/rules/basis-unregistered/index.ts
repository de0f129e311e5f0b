import { joinPointer } from "@waarom/model";
import { basesOf } from "../../facts/bases.js";
import { basisName, listed, purposeName } from "../../facts/names.js";
import { defineRule } from "../../engine/rule.js";
import { replaceAt } from "../../fixes/text.js";

export const basisUnregistered = defineRule({
  id: "basis/unregistered",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  reference: { nl: "AVG 6.1, 30", en: "GDPR 6(1), 30" },
  summary: {
    nl: "De grondslag van een veld is er een die het register bij dat doel geeft.",
    en: "A field's legal basis is one that the register gives for its purpose.",
  },
  messages: {
    unknown: {
      nl: 'Bij "{label}" staat de grondslag {basis}. Het register geeft voor dit doel: {given}. Een inwoner leest dan twee verschillende redenen. Kies een grondslag uit het register, of laat het register aanpassen.',
      en: '"{label}" names the legal basis {basis}. For this purpose the register gives: {given}. A resident would read two different reasons. Choose a basis from the register, or have the register changed.',
    },
    none: {
      nl: 'Bij "{label}" staat de grondslag {basis}, maar het register geeft voor dit doel geen grondslag. Een inwoner ziet dus niet waarom u dit mag vragen. Laat de grondslag in het register zetten.',
      en: '"{label}" names the legal basis {basis}, but the register gives none for this purpose. A resident cannot see why you may ask. Have the basis put in the register.',
    },
  },
  check: ({ project, report }) => ({
    declaration({ form, entry, fields, label, purpose }) {
      const { legalBasis } = entry.declaration;
      if (legalBasis === undefined || purpose === undefined) return;
      const given = basesOf(purpose).map(({ basis }) => basis);
      if (given.includes(legalBasis)) return;

      const at = form.document.locate(joinPointer(entry.pointer, "legalBasis"), "value");
      const [field] = fields;
      const place = {
        at,
        ...(field === undefined ? {} : { dataPath: field.path }),
        related: [
          {
            ...project.register.locate(joinPointer(purpose.pointer, "legalBases"), "key"),
            message: {
              nl: `Dit zegt het register over "${purposeName(purpose).nl}".`,
              en: `What the register says of "${purposeName(purpose).en}".`,
            },
          },
        ],
      };
      const basis = basisName(legalBasis);
      if (given.length === 0) {
        report("none", { ...place, data: { label, basis } });
        return;
      }
      report("unknown", {
        ...place,
        data: { label, basis, given: listed(given.map(basisName)) },
        suggestions: given.map((id) => ({
          title: { nl: `Kies "${basisName(id).nl}"`, en: `Choose "${basisName(id).en}"` },
          edits: [replaceAt(at, JSON.stringify(id))],
        })),
      });
    },
  }),
});
