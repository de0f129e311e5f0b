import { idsOf } from "@waarom/model";
import { composeNotice } from "../compose/compose-notice.js";
import { contextOf, uniqueSources } from "../compose/context.js";
import { noticeFacts } from "../facts/facts.js";
import { checklistItems } from "./items.js";
import { requirements } from "./requirements.js";
export const checklistStatuses = ["present", "partial", "missing", "not-applicable"];
/**
 * The whole Art. 13/14 table for a notice: what is there, what is missing, who can mend it and how.
 *
 * @throws UnknownTargetError where the project has no such form or activity
 * @example
 * checklist(project, { form: "parkeervergunning" }, "nl").filter(({ status }) => status === "missing");
 */
export function checklist(project, target, language) {
  const context = contextOf(noticeFacts(project, target), { language });
  const tree = composeNotice(project, target, { language });
  return idsOf(checklistItems).map((id) => judge(context, tree, id));
}
function judge(context, tree, id) {
  const item = checklistItems[id];
  const facts = requirements[id](context);
  const base = {
    id,
    label: item.label,
    reference: item.reference,
    placement: item.placement,
    decides: item.decides,
  };
  if (facts === undefined) return { ...base, status: "not-applicable", facts: [], unsaid: [], sources: [] };
  const unsaid = item.placement.filter((placement) => !isSaid(tree, id, placement));
  const status = statusOf(facts, unsaid);
  return {
    ...base,
    status,
    facts,
    unsaid,
    sources: sourcesOf(tree, id),
    ...(status === "present" ? {} : { todo: whatToDo(context, facts, unsaid) }),
  };
}
function statusOf(facts, unsaid) {
  const present = facts.filter(({ state }) => state === "present").length;
  if (present === facts.length) return unsaid.length === 0 ? "present" : "partial";
  return present === 0 && facts.every(({ state }) => state === "absent") ? "missing" : "partial";
}
/** True where the tree says the item at this place: what is not composed is not told, whatever the register holds. */
function isSaid(tree, id, placement) {
  if (placement === "record") return true;
  if (placement === "field")
    return tree.about.kind !== "form" || tree.whys.some(({ short }) => short.length > 0);
  return tree.layers.some(
    ({ layer, blocks }) => layer === placement && blocks.some(({ items }) => items.includes(id)),
  );
}
function sourcesOf(tree, id) {
  return uniqueSources(
    tree.layers.flatMap(({ blocks }) =>
      blocks.filter(({ items }) => items.includes(id)).flatMap(({ sources }) => sources),
    ),
  );
}
/** What is missing and where it belongs, in one instruction. */
function whatToDo(context, facts, unsaid) {
  const absent = facts.filter(({ state }) => state === "absent");
  const untranslated = facts.filter(({ state }) => state === "other-language");
  const list = (checks, language) =>
    checks.map(({ what, pointers }) => `${what[language]} (${pointers.join(", ")})`).join("; ");
  const nl = [
    ...(absent.length === 0 ? [] : [`Vul aan: ${list(absent, "nl")}.`]),
    ...(untranslated.length === 0 ? [] : [`Vertaal (${context.language}): ${list(untranslated, "nl")}.`]),
    ...(absent.length === 0 && untranslated.length === 0
      ? [`Staat niet op zijn plaats: ${unsaid.join(", ")}.`]
      : []),
  ];
  const en = [
    ...(absent.length === 0 ? [] : [`Add: ${list(absent, "en")}.`]),
    ...(untranslated.length === 0 ? [] : [`Translate (${context.language}): ${list(untranslated, "en")}.`]),
    ...(absent.length === 0 && untranslated.length === 0
      ? [`Not said where it must be: ${unsaid.join(", ")}.`]
      : []),
  ];
  return { nl: nl.join(" "), en: en.join(" ") };
}
