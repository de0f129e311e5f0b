import {
  idsOf,
  joinPointer,
  legalBases,
  type Activity,
  type FilledInBy,
  type LegalBasis,
  type LinkedPurpose,
  type Pointer,
  type Project,
  type ProjectForm,
  type PurposeBasis,
} from "@waarom/model";
import { fieldFacts, type FieldFacts } from "./fields.js";
import { aboutOf, type NoticeTarget } from "./target.js";

export interface BasisFacts {
  readonly basis: LegalBasis;
  readonly facts: PurposeBasis;
  readonly pointer: Pointer;
}

/** A purpose with the bases on which this notice's data is used for it. */
export interface PurposeFacts {
  readonly linked: LinkedPurpose;
  readonly bases: readonly BasisFacts[];
}

/** One text per purpose and the bases it is used on. */
export function purposeKey({ linked, bases }: PurposeFacts): string {
  return `${linked.id}:${bases.map(({ basis }) => basis).join()}`;
}

export interface ActivityFacts {
  readonly id: string;
  readonly activity: Activity;
  readonly pointer: Pointer;
  readonly purposes: readonly PurposeFacts[];
}

/** What a notice states, without words: everything that the register and the form say about its target. */
export interface NoticeFacts {
  readonly project: Project;
  readonly about: { readonly kind: "form" | "activity" | "organisation"; readonly id: string };
  readonly form?: ProjectForm;
  readonly filledInBy: FilledInBy;
  /** The main activity first. */
  readonly activities: readonly ActivityFacts[];
  readonly purposes: readonly PurposeFacts[];
  /** Empty where the target is not a form. */
  readonly fields: readonly FieldFacts[];
}

const cache = new WeakMap<Project, Map<string, NoticeFacts>>();

/** The facts of a target. Worked out once per project: a project never changes. */
export function noticeFacts(project: Project, target: NoticeTarget): NoticeFacts {
  const about = aboutOf(project, target);
  const known = cache.get(project) ?? new Map<string, NoticeFacts>();
  cache.set(project, known);
  const key = `${about.kind}:${about.id}`;
  const facts = known.get(key) ?? collect(project, about);
  known.set(key, facts);
  return facts;
}

function collect(project: Project, about: NoticeFacts["about"]): NoticeFacts {
  if (about.kind === "form") return formFacts(project, about);
  const ids = about.kind === "activity" ? [about.id] : Object.keys(project.register.value.activities);
  const byActivity = purposesByActivity(project);
  const activities = ids.flatMap((id) =>
    activityFacts(
      project,
      id,
      (byActivity.get(id) ?? []).map((linked) => ({ linked, bases: basesOf(linked) })),
    ),
  );
  return { project, about, filledInBy: "self", activities, purposes: purposesOf(activities), fields: [] };
}

const byActivityOf = new WeakMap<Project, ReadonlyMap<string, readonly LinkedPurpose[]>>();

/** One walk over the register for all its activities: a register site asks for each of them. */
function purposesByActivity(project: Project): ReadonlyMap<string, readonly LinkedPurpose[]> {
  const known = byActivityOf.get(project);
  if (known !== undefined) return known;
  const found = new Map<string, LinkedPurpose[]>();
  for (const linked of project.register.purposes.values()) {
    const those = found.get(linked.activityId);
    if (those === undefined) found.set(linked.activityId, [linked]);
    else those.push(linked);
  }
  byActivityOf.set(project, found);
  return found;
}

function formFacts(project: Project, about: NoticeFacts["about"]): NoticeFacts {
  const form = project.forms.get(about.id);
  if (form === undefined)
    return { project, about, filledInBy: "self", activities: [], purposes: [], fields: [] };
  const fields = fieldFacts(project, form);
  const used = new Map<LinkedPurpose, Set<LegalBasis>>();
  const count = new Map<string, number>();
  for (const { uses } of fields) {
    for (const { purpose, consentFor, basis } of uses) {
      for (const linked of [purpose, consentFor]) {
        if (linked === undefined) continue;
        const bases = used.get(linked) ?? new Set<LegalBasis>();
        if (linked === consentFor) bases.add("consent");
        else if (basis !== undefined) bases.add(basis);
        used.set(linked, bases);
        count.set(linked.activityId, (count.get(linked.activityId) ?? 0) + 1);
      }
    }
  }
  const main = mainActivity(project, form, count);
  const ids = [
    ...new Set([
      ...(main === undefined ? [] : [main]),
      ...[...used.keys()].map((linked) => linked.activityId),
    ]),
  ];
  const activities = ids.flatMap((id) =>
    activityFacts(
      project,
      id,
      [...used]
        .filter(([linked]) => linked.activityId === id)
        .map(([linked, bases]) => ({ linked, bases: basesOf(linked, bases) })),
    ),
  );
  return {
    project,
    about,
    form,
    filledInBy: form.facts.filledInBy ?? "self",
    activities,
    purposes: purposesOf(activities),
    fields,
  };
}

/** The activity that a form names, else the one that most of its fields serve. */
function mainActivity(
  project: Project,
  form: ProjectForm,
  count: ReadonlyMap<string, number>,
): string | undefined {
  const named = form.facts.activity;
  if (named !== undefined && Object.hasOwn(project.register.value.activities, named)) return named;
  let main: string | undefined;
  for (const [id, times] of count) if (main === undefined || times > (count.get(main) ?? 0)) main = id;
  return main;
}

function activityFacts(
  project: Project,
  id: string,
  purposes: readonly PurposeFacts[],
): readonly ActivityFacts[] {
  const activities = project.register.value.activities;
  const activity = Object.hasOwn(activities, id) ? activities[id] : undefined;
  return activity === undefined
    ? []
    : [{ id, activity, pointer: joinPointer("", "activities", id), purposes }];
}

function purposesOf(activities: readonly ActivityFacts[]): readonly PurposeFacts[] {
  return activities.flatMap(({ purposes }) => purposes);
}

/** The bases that the register gives for a purpose: those that a form uses, or all where it uses none of them. */
function basesOf(linked: LinkedPurpose, used?: ReadonlySet<LegalBasis>): readonly BasisFacts[] {
  const all = idsOf(legalBases).flatMap((basis) => {
    const facts = linked.purpose.legalBases[basis];
    return facts === undefined
      ? []
      : [{ basis, facts, pointer: joinPointer(linked.pointer, "legalBases", basis) }];
  });
  const named = used === undefined ? all : all.filter(({ basis }) => used.has(basis));
  return named.length > 0 ? named : all;
}
