import { defineRule } from "../../engine/rule.js";
import { isBsn } from "../../facts/bsn.js";
import { lackingIn } from "../../facts/place.js";

export const bsnUnverified = defineRule({
  id: "bsn/unverified",
  severity: "warning",
  decides: "officer",
  scope: "form",
  reference: { nl: "Wabb 12", en: "Wabb 12" },
  summary: {
    nl: "Wie een BSN gebruikt, gaat na of het van die persoon is.",
    en: "Who uses a BSN verifies that it belongs to that person.",
  },
  messages: {
    unverified: {
      nl: 'Bij "{label}" typt iemand zelf een BSN, en er staat niet dat u het controleert. Een tikfout kan een inwoner aan een ander dossier koppelen. Neem het BSN over uit DigiD, of zet de controle bij "obtained".',
      en: '"{label}" lets a person type a BSN, and nothing says that you verify it. A typing error could link a resident to somebody else\'s file. Take the BSN from DigiD, or put the check under "obtained".',
    },
  },
  check: ({ report }) => ({
    declaration(use) {
      const { declaration } = use.entry;
      if (declaration.purpose === undefined || !isBsn(use) || declaration.source !== undefined) return;
      const checked = use.purpose?.obtained.some(({ obtained }) => obtained.category === "bsn") ?? false;
      if (!checked) report("unverified", { ...lackingIn(use), data: { label: use.label } });
    },
  }),
});
