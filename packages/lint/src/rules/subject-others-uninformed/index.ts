import { subjects, type LinkedPurpose, type Project, type Source, type Subject } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";
import { isSaid } from "../../facts/phrases.js";
import { placeOf } from "../../facts/place.js";

/**
 * People who are not told by the form itself: they do not fill it in. A child is told through its parent, a
 * representative fills in.
 */
const others: readonly Subject[] = [
  "partner",
  "housemate",
  "neighbour",
  "contact-person",
  "employee",
  "other",
];

const informs = (source: Source | undefined) => source?.informBy !== undefined || isSaid(source?.exemption);

function informed(
  project: Project,
  purpose: LinkedPurpose | undefined,
  subject: Subject,
  sourceId: string | undefined,
): boolean {
  const { sources } = project.register.value;
  if (sourceId !== undefined && Object.hasOwn(sources, sourceId) && informs(sources[sourceId])) return true;
  return (purpose?.obtained ?? []).some(
    ({ obtained, source }) => obtained.subject === subject && informs(source),
  );
}

export const subjectOthersUninformed = defineRule({
  id: "subject/others-uninformed",
  severity: "warning",
  decides: "officer",
  scope: "form",
  reference: { nl: "AVG 14", en: "GDPR 14" },
  summary: {
    nl: "Ook mensen die het formulier niet invullen, horen dat u gegevens over hen hebt.",
    en: "People who do not fill in the form also hear that you have data about them.",
  },
  messages: {
    field: {
      nl: '"{label}" gaat over {subject}, en er staat niet hoe die dat hoort. Iemand anders dan de invuller weet dan niet dat u dit hebt. Zet bij "informBy" wanneer u het vertelt, of noem een bron met een uitzondering.',
      en: '"{label}" is about {subject}, and nothing says how they hear of it. A person who did not fill in the form does not know you have this. Say under "informBy" when you tell them, or name a source with an exemption.',
    },
    obtained: {
      nl: 'Voor "{purpose}" zoekt u gegevens op over {subject}, en er staat niet hoe die dat hoort. Iemand weet dan niet dat u dit hebt. Zet bij de bron "informBy" of een uitzondering.',
      en: 'For "{purpose}" you look up data about {subject}, and nothing says how they hear of it. A person does not know you have this. Put "informBy" or an exemption at the source.',
    },
  },
  check: ({ project, report }) => ({
    declaration(use) {
      const { subject, source, purpose, informBy } = use.entry.declaration;
      if (purpose === undefined || subject === undefined || !others.includes(subject)) return;
      if (informBy !== undefined) return;
      if (informed(project, use.purpose, subject, source)) return;
      report("field", {
        ...placeOf(use, "subject"),
        data: { label: use.label, subject: subjects[subject].label },
      });
    },
    purpose(purpose) {
      for (const { obtained, source, pointer } of purpose.obtained) {
        const { subject } = obtained;
        if (subject === undefined || !others.includes(subject) || informs(source)) continue;
        report("obtained", {
          at: project.register.locate(pointer, "entry"),
          data: { purpose: purposeName(purpose), subject: subjects[subject].label },
        });
      }
    },
  }),
});
