import type { FormTexts, NormalisedForm, NoticeTree, Project, ProjectForm } from "@waarom/model";
import { controllerName, describePurpose } from "@waarom/notice";
import { formHelp } from "./help.js";
import { mainActivity } from "./main-activity.js";
import { translatedStrings } from "./strings.js";
import { withoutSources } from "./without-sources.js";

/** Everything that a resident reads on a form, in the language of its notice. */
export function compiledTexts(
  project: Project,
  form: ProjectForm,
  normalised: NormalisedForm,
  notice: NoticeTree,
): FormTexts {
  const { language } = notice;
  const activity = mainActivity(project, form);
  const help = formHelp(project, activity, language);
  const purposes = purposesOf(project, form);
  const resultsAt = purposes
    .map((id) => project.register.purpose(id)?.purpose.survey?.resultsAt)
    .find((address) => address !== undefined);
  return {
    strings: translatedStrings(form, normalised, language),
    notice: withoutSources(notice),
    purposes: Object.fromEntries(purposes.map((id) => [id, describePurpose(project, id, language)])),
    controller: activity === undefined ? "" : controllerName(project, activity, language),
    ...(help === undefined ? {} : { help }),
    ...(resultsAt === undefined ? {} : { resultsAt }),
    textHash: notice.textHash,
  };
}

/** The purposes that a form asks for or asks consent for, in its order, under their present names. */
function purposesOf(project: Project, form: ProjectForm): readonly string[] {
  const ids = form.walk.fields.flatMap(({ declarations }) =>
    declarations.flatMap(({ declaration }) => [declaration.purpose, declaration.consentFor]),
  );
  return [
    ...new Set(ids.flatMap((id) => (id === undefined ? [] : (project.register.purpose(id)?.id ?? [])))),
  ];
}
