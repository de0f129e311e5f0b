import type { DataPath, LawReference } from "@waarom/model";
import { canonicalJson } from "@waarom/model";
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

/**
 * Fields with the same why share one button: those that a declaring group covers, and neighbours of which everything that
 * would be said is the same. Only what a resident sees together is taken together.
 */
export function groupFields(context: Context, fields: readonly FieldFacts[]): readonly FieldRun[] {
  const runs: { key: string; group: DataPath | undefined; fields: FieldFacts[] }[] = [];
  const keys = new Map<DataPath, string>();
  for (const field of fields) {
    const key = sameness(context, field);
    keys.set(field.path, key);
    const group = field.group?.path;
    const open = runs.at(-1);
    const groupRun =
      group === undefined ? undefined : runs.find((run) => run.group === group && run.key === key);
    if (groupRun !== undefined) groupRun.fields.push(field);
    else if (
      group === undefined &&
      open !== undefined &&
      open.group === undefined &&
      open.key === key &&
      areNeighbours(open.fields, field)
    )
      open.fields.push(field);
    else runs.push({ key, group, fields: [field] });
  }
  return runs.flatMap(({ group, fields: members }): readonly FieldRun[] => {
    const first = members[0];
    if (first === undefined) return [];
    // The group's own button, for the leaves that take its declaration.
    if (group !== undefined) return [{ at: group, kind: "group", fields: members }];
    return [{ at: first.path, kind: members.length > 1 ? "fields" : "field", fields: members }];
  });
}

function areNeighbours(members: readonly FieldFacts[], field: FieldFacts): boolean {
  const last = members.at(-1);
  return last !== undefined && last.step === field.step && parentOf(last.path) === parentOf(field.path);
}

function parentOf(path: DataPath): DataPath {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Everything that makes a why what it is: equal for fields of which the same would be said. */
function sameness(context: Context, field: FieldFacts): string {
  const law = (reference: LawReference | undefined) =>
    reference === undefined ? null : canonicalJson({ ...reference });
  return canonicalJson([
    field.uses.map(({ declaration, recipients, purpose, consentFor, basis }) => [
      purpose?.id ?? null,
      consentFor?.id ?? null,
      basis ?? null,
      recipients.map(({ id }) => id),
      declaration.specialGround?.ground ?? null,
      law(declaration.specialGround?.law),
      law(declaration.criminalGround),
      law(declaration.bsnBasis),
    ]),
    (["short", "summary", "legal"] as const).map((layer) =>
      chosenTexts(context, field, layer).map(choiceKey),
    ),
    visibleReasonsOf(context, field).filter((reason) => reason !== "editor"),
    field.subject,
    field.source?.id ?? null,
    field.checks.map(({ pointer }) => pointer),
    field.publications.map(({ pointer }) => pointer),
    field.consequences.map(({ text }) => ({ ...text })),
    // A field that shows under a condition cannot carry the button of one that does not.
    field.field.conditional ? field.field.nodes.map(({ via }) => parentOf(via)) : null,
    classKey(field),
  ]);
}

function classKey({ class: sensitivity }: FieldFacts): string | null {
  return sensitivity === "ordinary" ? null : sensitivity;
}
