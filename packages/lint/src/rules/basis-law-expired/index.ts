import {
  lawAt,
  lawTable,
  type DataPath,
  type LawReference,
  type Location,
  type Pointer,
} from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth } from "../../facts/names.js";
import { lawKeyAt, lawsOfActivity, lawsOfDeclaration } from "../../facts/law-references.js";

export const basisLawExpired = defineRule({
  id: "basis/law-expired",
  severity: "warning",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 6.3", en: "GDPR 6(3)" },
  summary: {
    nl: "Een wet of artikel waar u naar verwijst, geldt op dit moment.",
    en: "A law or article that you refer to is in force now.",
  },
  messages: {
    expired: {
      nl: "De verwijzing naar {law} klopt niet meer: dit gold tot en met {date}. Een inwoner die het nakijkt, vindt iets anders. Zoek op wat ervoor in de plaats kwam.",
      en: "The reference to {law} is out of date: it was in force up to {date}. A resident who checks it finds something else. Look up what took its place.",
    },
    "not-yet": {
      nl: "De verwijzing naar {law} geldt pas vanaf {date}. Een inwoner die het nakijkt, vindt het nog niet. Verwijs tot die dag naar wat nu geldt.",
      en: "The reference to {law} is in force only from {date}. A resident who checks it does not find it yet. Refer until that day to what holds now.",
    },
  },
  check: ({ project, report }) => {
    const table = lawTable(project.config.laws);
    function judge(
      { law: id, article }: LawReference,
      at: (pointer: Pointer) => Location,
      pointer: Pointer,
      dataPath?: DataPath,
    ): void {
      if (id === undefined) return;
      const found = lawAt(id, project.asOf, article, table);
      if (found === undefined || found.state === "in-force") return;
      const cite = inBoth(found.law.cite, id);
      const law =
        article === undefined
          ? cite
          : { nl: `${cite.nl}, artikel ${article}`, en: `${cite.en}, Article ${article}` };
      const place = {
        at: lawKeyAt(at, pointer, article === undefined ? "law" : "article"),
        ...(dataPath === undefined ? {} : { dataPath }),
      };
      if (found.state === "expired")
        report("expired", { ...place, data: { law, date: found.validTo ?? "" } });
      else report("not-yet", { ...place, data: { law, date: found.validFrom ?? "" } });
    }
    return {
      activity(use) {
        for (const { law, pointer } of lawsOfActivity(use))
          judge(law, (at) => project.register.locate(at, "value"), pointer);
      },
      declaration({ form, entry, fields }) {
        for (const { law, pointer } of lawsOfDeclaration(entry))
          judge(law, (at) => form.document.locate(at, "value"), pointer, fields[0]?.path);
      },
    };
  },
});
