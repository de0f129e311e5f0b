import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";
import { placeOf, registerLine } from "../../facts/place.js";

export const recipientsBeyondPurpose = defineRule({
  id: "recipients/beyond-purpose",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 13.1e", en: "GDPR 13(1)(e)" },
  summary: {
    nl: "Een veld gaat naar geen andere ontvangers dan het register bij het doel noemt.",
    en: "A field goes to no other recipients than the register names for its purpose.",
  },
  messages: {
    beyond: {
      nl: 'Bij "{label}" staat de ontvanger "{recipient}". Het register noemt die niet bij "{purpose}". Een inwoner leest dan twee verschillende lijsten. Kies een ontvanger van dit doel, of laat het register aanvullen.',
      en: '"{label}" names the recipient "{recipient}", which the register does not name for "{purpose}". A resident would read two different lists. Choose a recipient of this purpose, or have the register completed.',
    },
  },
  check: ({ project, report }) => ({
    declaration(use) {
      const registered = project.register.value.recipients;
      const { entry, purpose, label } = use;
      if (purpose === undefined) return;
      const known = purpose.recipients.map(({ id }) => id);
      entry.declaration.recipients.forEach((recipient, index) => {
        // One that the register does not know at all is a finding of the linker.
        if (known.includes(recipient) || !Object.hasOwn(registered, recipient)) return;
        const place = placeOf(use, "recipients");
        const at = use.form.document.locate(joinPointer(entry.pointer, "recipients", index), "value");
        report("beyond", {
          ...place,
          at,
          data: { label, recipient, purpose: purposeName(purpose) },
          related: [
            registerLine(project, joinPointer(purpose.pointer, "recipients"), {
              nl: "Dit zijn de ontvangers van het doel.",
              en: "These are the recipients of the purpose.",
            }),
          ],
        });
      });
    },
  }),
});
