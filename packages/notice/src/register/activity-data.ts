import type { LinkedPurpose, DataCategory, DataSubject, Declaration, Project, Subject } from "@waarom/model";

/** How data comes to the organisation: a person fills it in, it is looked up elsewhere, or the register just names it. */
export type DataOrigin =
  | { readonly kind: "form"; readonly form: string }
  | { readonly kind: "source"; readonly source: string }
  | { readonly kind: "register" };

/** One kind of data that an activity uses, about whom, and where it comes from. */
export interface ActivityData {
  readonly category: DataCategory;
  /** Empty where the register does not say about whom. */
  readonly subjects: readonly DataSubject[];
  readonly origins: readonly DataOrigin[];
  /** The purposes that use it, as ids within the activity; empty where the register does not say for which. */
  readonly purposes: readonly string[];
}

/** Whom a field is about, as the groups of a register; who fills in is one of the activity's own groups. */
const groupOf = {
  applicant: undefined,
  partner: "family-member",
  child: "minor",
  housemate: "family-member",
  neighbour: "neighbour",
  "contact-person": "contact-person",
  employee: "employee",
  representative: "representative",
  other: undefined,
} as const satisfies Record<Subject, DataSubject | undefined>;

const others: readonly string[] = Object.values(groupOf).filter((group) => group !== undefined);

const known = new WeakMap<Project, ReadonlyMap<string, readonly ActivityData[]>>();

/**
 * Which data each activity uses, by activity: what forms ask for its purposes, what it looks up, and what the register
 * names besides (GDPR 30(1)(c), 14(1)(d)). One walk over the project, whatever the number of activities.
 *
 * @example
 * dataOfActivities(project).get("parkeervergunning")?.map(({ category }) => category); // ["name", …]
 */
export function dataOfActivities(project: Project): ReadonlyMap<string, readonly ActivityData[]> {
  let found = known.get(project);
  if (found === undefined) known.set(project, (found = collect(project)));
  return found;
}

function collect(project: Project): ReadonlyMap<string, readonly ActivityData[]> {
  const { activities } = project.register.value;
  const gathered = new Map(Object.keys(activities).map((id) => [id, new Gathering()]));
  for (const form of project.forms.values())
    for (const field of form.walk.fields)
      for (const { declaration } of field.declarations)
        for (const { activityId, purposeId } of purposesOf(project, declaration))
          gathered.get(activityId)?.add({
            category: declaration.category,
            subjects: subjectsOf(project, activityId, declaration.subject),
            origin: { kind: "form", form: form.id },
            purpose: purposeId,
          });
  for (const [id, activity] of Object.entries(activities)) {
    for (const { category, source, subject, purpose } of activity.obtained)
      gathered.get(id)?.add({
        category,
        subjects: subjectsOf(project, id, subject),
        origin: source === undefined ? { kind: "register" } : { kind: "source", source },
        purpose,
      });
    for (const { category, subject } of activity.data)
      gathered.get(id)?.add({
        category,
        subjects: subject === undefined ? subjectsOf(project, id) : [subject],
        origin: { kind: "register" },
        purpose: undefined,
      });
  }
  return new Map([...gathered].map(([id, gathering]) => [id, gathering.all()]));
}

function purposesOf(project: Project, { purpose, consentFor }: Declaration): readonly LinkedPurpose[] {
  return [purpose, consentFor].flatMap((id) => {
    const linked = id === undefined ? undefined : project.register.purpose(id);
    return linked === undefined ? [] : [linked];
  });
}

function subjectsOf(
  project: Project,
  activityId: string,
  subject: Subject = "applicant",
): readonly DataSubject[] {
  const group = groupOf[subject];
  if (group !== undefined) return [group];
  if (subject === "other") return [];
  const { activities } = project.register.value;
  const groups = Object.hasOwn(activities, activityId) ? (activities[activityId]?.dataSubjects ?? []) : [];
  const main = groups.filter((each) => !others.includes(each));
  return main.length > 0 ? main : groups;
}

interface Found {
  readonly category: DataCategory | undefined;
  readonly subjects: readonly DataSubject[];
  readonly origin: DataOrigin;
  readonly purpose: string | undefined;
}

/** What is known of one activity while the project is walked. */
class Gathering {
  readonly #found = new Map<
    DataCategory,
    {
      readonly subjects: Set<DataSubject>;
      readonly origins: Map<string, DataOrigin>;
      readonly purposes: Set<string>;
    }
  >();

  add({ category, subjects, origin, purpose }: Found): void {
    if (category === undefined) return;
    let entry = this.#found.get(category);
    if (entry === undefined) {
      entry = { subjects: new Set(), origins: new Map<string, DataOrigin>(), purposes: new Set() };
      this.#found.set(category, entry);
    }
    for (const subject of subjects) entry.subjects.add(subject);
    entry.origins.set(originKey(origin), origin);
    if (purpose !== undefined) entry.purposes.add(purpose);
  }

  all(): readonly ActivityData[] {
    return [...this.#found].map(([category, { subjects, origins, purposes }]) => ({
      category,
      subjects: [...subjects],
      origins: [...origins.values()],
      purposes: [...purposes],
    }));
  }
}

function originKey(origin: DataOrigin): string {
  switch (origin.kind) {
    case "form":
      return `form ${origin.form}`;
    case "source":
      return `source ${origin.source}`;
    case "register":
      return "register";
  }
}
