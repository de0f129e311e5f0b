import type { Project, ProjectForm } from "@waarom/model";

/** The activity that a form is part of: the one that it names, else the one that most of its declarations serve. */
export function mainActivity(project: Project, form: ProjectForm): string | undefined {
  const named = form.facts.activity;
  if (named !== undefined && Object.hasOwn(project.register.value.activities, named)) return named;
  const count = new Map<string, number>();
  for (const { declarations } of form.walk.fields) {
    for (const { declaration } of declarations) {
      const id = declaration.purpose ?? declaration.consentFor;
      const activity = id === undefined ? undefined : project.register.purpose(id)?.activityId;
      if (activity !== undefined) count.set(activity, (count.get(activity) ?? 0) + 1);
    }
  }
  return [...count].reduce<readonly [string, number] | undefined>(
    (most, next) => (most === undefined || next[1] > most[1] ? next : most),
    undefined,
  )?.[0];
}
