import {
  joinPointer,
  type Diagnostic,
  type LinkedPurpose,
  type NoticeDocument,
  type Project,
  type ProjectForm,
} from "@waarom/model";

import { declarationsOf } from "../facts/declarations.js";
import type { ActivityUse } from "./rule.js";

/** The part of a project that is judged: all of it, or some forms with what they rest on. */
export interface View {
  readonly project: Project;
  readonly forms: readonly ProjectForm[];
  readonly activities: readonly ActivityUse[];
  readonly notices: readonly NoticeDocument[];
  /** What the parsers found in the files of this view. */
  readonly parsed: readonly Diagnostic[];
  readonly usesRecipient: (id: string) => boolean;
  readonly usesSource: (id: string) => boolean;
}

function activitiesOf(project: Project): readonly ActivityUse[] {
  const purposes = new Map<string, LinkedPurpose[]>();
  for (const purpose of project.register.purposes.values()) {
    const list = purposes.get(purpose.activityId);
    if (list === undefined) purposes.set(purpose.activityId, [purpose]);
    else list.push(purpose);
  }
  return Object.entries(project.register.value.activities).map(([id, activity]) => ({
    id,
    activity,
    pointer: joinPointer("/activities", id),
    purposes: purposes.get(id) ?? [],
  }));
}

/** All of the project. */
function wholeView(project: Project): View {
  return {
    project,
    forms: [...project.forms.values()],
    activities: activitiesOf(project),
    notices: project.notices,
    parsed: project.diagnostics,
    usesRecipient: () => true,
    usesSource: () => true,
  };
}

/** Some forms, the purposes they name with their activities, and the notices that speak of those. */
function partialView(project: Project, ids: readonly string[]): View {
  const wanted = new Set(ids);
  const forms = [...project.forms.values()].filter((form) => wanted.has(form.id));
  const purposeIds = new Set<string>();
  const activityIds = new Set<string>();
  const sources = new Set<string>();
  for (const form of forms) {
    if (form.facts.activity !== undefined) activityIds.add(form.facts.activity);
    for (const { purpose, entry } of declarationsOf(project, form)) {
      if (entry.declaration.source !== undefined) sources.add(entry.declaration.source);
      if (purpose === undefined) continue;
      purposeIds.add(purpose.id);
      activityIds.add(purpose.activityId);
    }
  }
  const activities = activitiesOf(project)
    .filter(({ id }) => activityIds.has(id))
    .map((use) => ({ ...use, purposes: use.purposes.filter(({ id }) => purposeIds.has(id)) }));
  const recipients = new Set(
    activities.flatMap((a) => a.purposes.flatMap((p) => p.recipients.map((r) => r.id))),
  );
  for (const { activity } of activities)
    for (const { source } of activity.obtained) if (source !== undefined) sources.add(source);

  const foreign = new Set<string>();
  for (const form of project.forms.values()) {
    if (wanted.has(form.id)) continue;
    foreign.add(form.document.file);
    if (form.layoutDocument !== undefined) foreign.add(form.layoutDocument.file);
    for (const { document } of form.translations.values()) foreign.add(document.file);
  }
  return {
    project,
    forms,
    activities,
    notices: project.notices.filter(({ frontMatter }) => {
      const { form, activity } = frontMatter;
      if (form.length === 0 && activity.length === 0) return true;
      return form.some((id) => wanted.has(id)) || activity.some((id) => activityIds.has(id));
    }),
    parsed: project.diagnostics.filter(({ file }) => !foreign.has(file)),
    usesRecipient: (id) => recipients.has(id),
    usesSource: (id) => sources.has(id),
  };
}

export function viewOf(project: Project, forms: readonly string[] | undefined): View {
  return forms === undefined ? wholeView(project) : partialView(project, forms);
}
