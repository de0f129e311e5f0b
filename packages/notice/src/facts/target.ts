import type { Project } from "@waarom/model";

/** What a notice is about. */
export type NoticeTarget =
  { readonly form: string } | { readonly activity: string } | { readonly organisation: true };

/** Asked for a notice about something that the project does not have. */
export class UnknownTargetError extends Error {
  override readonly name = "UnknownTargetError";

  constructor(kind: "form" | "activity", id: string, known: readonly string[]) {
    super(
      `There is no ${kind} "${id}" in this project. Known: ${known.length === 0 ? "none" : known.join(", ")}. ` +
        (kind === "form"
          ? `A form is a file forms/${id}.form.json.`
          : `An activity stands under "activities" in the register.`),
    );
  }
}

/** The target's kind and id, checked against the project. */
export function aboutOf(
  project: Project,
  target: NoticeTarget,
): { readonly kind: "form" | "activity" | "organisation"; readonly id: string } {
  if ("form" in target) {
    if (!project.forms.has(target.form))
      throw new UnknownTargetError("form", target.form, [...project.forms.keys()]);
    return { kind: "form", id: target.form };
  }
  if ("activity" in target) {
    const activities = project.register.value.activities;
    if (!Object.hasOwn(activities, target.activity))
      throw new UnknownTargetError("activity", target.activity, Object.keys(activities));
    return { kind: "activity", id: target.activity };
  }
  return { kind: "organisation", id: "organisation" };
}
