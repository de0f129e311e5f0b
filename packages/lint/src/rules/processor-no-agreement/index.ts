import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth } from "../../facts/names.js";

export const processorNoAgreement = defineRule({
  id: "processor/no-agreement",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 28.3", en: "GDPR 28(3)" },
  summary: {
    nl: "Met elke verwerker is een overeenkomst gesloten.",
    en: "There is an agreement with every processor.",
  },
  messages: {
    missing: {
      nl: '"{name}" werkt in uw opdracht met gegevens, maar er staat geen overeenkomst bij. Een inwoner kan er dan niet op rekenen dat de afspraken kloppen. Zet het kenmerk van de verwerkersovereenkomst erbij, of laat er een sluiten.',
      en: '"{name}" handles data on your behalf, but no agreement is given. A resident cannot rely on what was agreed. Add the reference of the processor agreement, or have one made.',
    },
  },
  check: ({ project, report }) => ({
    recipient(id, recipient, pointer) {
      if (recipient.role !== "processor") return;
      const { agreement } = recipient;
      if (agreement?.reference !== undefined && agreement.reference.trim() !== "") return;
      const at =
        agreement === undefined
          ? project.register.locate(pointer, "key")
          : project.register.locate(joinPointer(pointer, "agreement"), "key");
      report("missing", { at, data: { name: inBoth(recipient.name, id) } });
    },
  }),
});
