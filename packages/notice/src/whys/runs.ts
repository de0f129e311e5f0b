import { canonicalJson, type DataPath, type JsonValue, type LawReference } from "@waarom/model";
import type { Context } from "../compose/context.js";
import type { FieldFacts } from "../facts/fields.js";
import { choiceKey, chosenTexts } from "./texts.js";
import { visibleReasonsOf } from "./visible.js";

/** Fields that share one button. */
export interface FieldRun {
  readonly at: DataPath;
  readonly kind: "field" | "group" | "fields";
  readonly fields: readonly FieldFacts[];
}

interface OpenRun {
  readonly group: DataPath | undefined;
  readonly key: string;
  readonly fields: FieldFacts[];
}

/**
 * Fields with the same why share one button: those of a declaring group, and neighbours of which everything that would be
 * said is the same. Only what a resident sees together is taken together.
 */
export function groupFields(context: Context, fields: readonly FieldFacts[]): readonly FieldRun[] {
  const groupKeys = keysOfGroups(context, fields);
  const runs: OpenRun[] = [];
  const groupRuns = new Map<DataPath, OpenRun>();
  for (const field of fields) {
    const group = field.group?.path;
    const key = sameness(context, field);
    if (group !== undefined && groupKeys.get(group) === key) {
      const run = groupRuns.get(group) ?? { group, key, fields: [] };
      if (!groupRuns.has(group)) runs.push(run);
      groupRuns.set(group, run);
      run.fields.push(field);
      continue;
    }
    const ownKey = `${key}${canonicalJson(standing(context, field))}`;
    const open = runs.at(-1);
    if (open?.key === ownKey && areNeighbours(open.fields, field)) open.fields.push(field);
    else runs.push({ group: undefined, key: ownKey, fields: [field] });
  }
  return runs.flatMap(({ group, fields: members }): readonly FieldRun[] => {
    const first = members[0];
    if (first === undefined) return [];
    if (group !== undefined) return [{ at: group, kind: "group", fields: members }];
    return [{ at: first.path, kind: members.length > 1 ? "fields" : "field", fields: members }];
  });
}

/** What a group's button says: that of the first leaf that takes the group's declaration. */
function keysOfGroups(context: Context, fields: readonly FieldFacts[]): ReadonlyMap<DataPath, string> {
  const keys = new Map<DataPath, string>();
  for (const field of fields) {
    const { group } = field;
    if (group === undefined || keys.has(group.path) || !group.covers.includes(field.path)) continue;
    keys.set(group.path, sameness(context, field));
  }
  return keys;
}

function areNeighbours(members: readonly FieldFacts[], field: FieldFacts): boolean {
  const last = members.at(-1);
  return last?.step === field.step && parentOf(questionOf(last.path)) === parentOf(questionOf(field.path));
}

/** A multiple choice declares its purpose at its items, but the question that stands beside others is the list. */
function questionOf(path: DataPath): DataPath {
  return path.endsWith("/*") ? path.slice(0, -"/*".length) : path;
}

function parentOf(path: DataPath): DataPath {
  return path.slice(0, path.lastIndexOf("/"));
}

/** What would be said, as one text: equal for fields of which the same is said. */
function sameness(context: Context, field: FieldFacts): string {
  return canonicalJson([
    field.uses.map(({ declaration, recipients, purpose, consentFor, basis }) => [
      purpose?.id ?? null,
      consentFor?.id ?? null,
      basis ?? null,
      recipients.map(({ id }) => id),
      declaration.specialGround?.ground ?? null,
      lawKey(declaration.specialGround?.law),
      lawKey(declaration.criminalGround),
      lawKey(declaration.bsnBasis),
    ]),
    (["short", "summary", "legal"] as const).map((layer) =>
      chosenTexts(context, field, layer).map((choice) => choiceKey(choice, field)),
    ),
    field.class === "ordinary" ? null : field.class,
    field.subject,
    field.source?.id ?? null,
    field.publications.map(({ pointer }) => pointer),
    field.consequences.map(({ text }) => ({ ...text })),
  ]);
}

/**
 * How it stands on the page: neighbours without a group share a button only where it is as visible for each, and a field that
 * shows under a condition cannot carry the button of one that does not.
 */
function standing(context: Context, facts: FieldFacts): JsonValue {
  const { field, checks } = facts;
  return [
    visibleReasonsOf(context, facts).filter((reason) => reason !== "editor"),
    checks.map(({ pointer }) => pointer),
    field.conditional ? field.nodes.map(({ via }) => parentOf(via)) : null,
  ];
}

function lawKey(reference: LawReference | undefined): JsonValue {
  return reference === undefined ? null : canonicalJson({ ...reference });
}
