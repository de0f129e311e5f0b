import type { JsonObject, Language, Project } from "@waarom/model";
import { composeNotice } from "@waarom/notice";
import type { CompileOptions } from "../compile/options.js";
import type { Artefact } from "./artefact.js";
import { activityHref, noticePages } from "./notices.js";

/** The notices that need no form, and what the manifest says of them. */
export interface RegisterNotices {
  readonly artefacts: readonly Artefact[];
  readonly facts: JsonObject;
}

/** Where the organisation's notice in a language stands. */
export function organisationPage(language: Language): string {
  return `privacy/${language}.html`;
}

/**
 * The organisation's notice (`privacy/<lang>.html`) and that of each activity of its register
 * (`notices/activities/<id>.<lang>.html`), so that also who never fills in a form can read what is done with their data.
 */
export function registerNotices(project: Project, options: CompileOptions = {}): RegisterNotices {
  const ids = Object.keys(project.register.value.activities);
  if (ids.length === 0) return { artefacts: [], facts: {} };
  const languages = [...new Set([project.defaultLanguage, ...(options.languages ?? project.languages)])];
  const organisation = noticePages(project, {
    target: { organisation: true },
    folder: "privacy",
    trees: languages.map((language) =>
      composeNotice(
        project,
        { organisation: true },
        { language, activityHref: (id) => activityHref(id, language) },
      ),
    ),
  });
  const activities = ids.map((id) => {
    const target = { activity: id };
    const trees = languages.map((language) => composeNotice(project, target, { language }));
    return { id, pages: noticePages(project, { target, folder: "notices/activities", name: id, trees }) };
  });
  return {
    artefacts: [...organisation.artefacts, ...activities.flatMap(({ pages }) => pages.artefacts)],
    facts: {
      organisation: { notices: organisation.listed },
      activities: Object.fromEntries(activities.map(({ id, pages }) => [id, { notices: pages.listed }])),
    },
  };
}
