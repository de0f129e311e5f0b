import type { VisibleReason } from "@waarom/model";
import type { Context } from "../compose/context.js";
import type { FieldFacts } from "../facts/fields.js";
import { isOpened } from "../topics/texts.js";
import { takesDecision } from "./reasons.js";

/** When a resident would wonder or be surprised, and the short sentence stands open: one test per reason, in order. */
const tests: readonly (readonly [VisibleReason, (field: FieldFacts, context: Context) => boolean])[] = [
  ["bsn", (field) => field.class === "national-id"],
  ["special", (field) => field.class === "special"],
  ["criminal", (field) => field.class === "criminal"],
  ["financial", (field) => field.class === "financial"],
  [
    "consent",
    (field) => field.uses.some(({ basis, consentFor }) => basis === "consent" || consentFor !== undefined),
  ],
  ["voluntary", (field) => field.provision === "voluntary"],
  ["prefilled", (field) => field.source !== undefined],
  ["checked-elsewhere", (field) => field.checks.length > 0],
  ["about-others", (field) => field.subject !== "applicant"],
  [
    "shared",
    (field) =>
      field.uses.some(({ recipients }) =>
        recipients.some(({ recipient }) => recipient !== undefined && recipient.role !== "processor"),
      ),
  ],
  ["published", (field) => field.publications.length > 0],
  ["automated", takesDecision],
  ["upload", (field) => field.field.file],
  [
    "editor",
    (field, { project, facts }) => isOpened(project, facts.about.id, (name) => names(field).includes(name)),
  ],
];

/** Why the field's short sentence stands open; empty: it is folded with the rest. */
export function visibleReasonsOf(context: Context, field: FieldFacts): readonly VisibleReason[] {
  return tests.filter(([, test]) => test(field, context)).map(([reason]) => reason);
}

/** What an editor may call the field in `visible`: its path, its name, or its group's. */
function names({ path, group }: FieldFacts): readonly string[] {
  const last = path.split("/").findLast((part) => part !== "*") ?? "";
  const groupName = group?.path.split("/").findLast((part) => part !== "*");
  return [
    path,
    last,
    ...(group === undefined ? [] : [group.path]),
    ...(groupName === undefined ? [] : [groupName]),
  ];
}
