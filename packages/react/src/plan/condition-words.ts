import { isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model/runtime";
import type { Messages } from "../messages/messages.js";
import type { ConditionTest } from "./condition-test.js";
import { choicesOf, kindOf } from "./kind.js";

/** A question as a condition speaks of it. */
interface TestedQuestion {
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly label: string;
}

/** Finds a question by the steps to it. */
export type FindQuestion = (path: readonly string[]) => TestedQuestion | undefined;

/**
 * When a question is asked, for a page on which it cannot appear by itself.
 *
 * @example
 * conditionInWords(test, find, nl); // 'Alleen als u bij "Van wie is de auto?" kiest voor "Van een leasemaatschappij".'
 */
export function conditionInWords(test: ConditionTest, find: FindQuestion, messages: Messages): string {
  const { conditions } = messages;
  const top = test.kind === "all" || test.kind === "any" ? test.tests : [test];
  const clauses = top.map((part) => clauseOf(part, find, messages));
  const said = clauses.filter((clause) => clause !== undefined);
  if (said.length < clauses.length || said.length === 0) return conditions.otherwise;
  return conditions.onlyIf([...new Set(said)], test.kind === "any" ? "or" : "and");
}

function clauseOf(test: ConditionTest, find: FindQuestion, messages: Messages): string | undefined {
  const { conditions } = messages;
  if (test.kind === "unknown") return undefined;
  if (test.kind === "all" || test.kind === "any") {
    const clauses = test.tests.map((part) => clauseOf(part, find, messages));
    const said = clauses.filter((clause) => clause !== undefined);
    return said.length < clauses.length || said.length === 0
      ? undefined
      : conditions.clauses(said, test.kind === "all" ? "and" : "or");
  }
  const question = find(test.path);
  if (question === undefined) return undefined;
  const { label } = question;
  if (test.kind === "bound")
    return conditions[test.bound](label, String(test.limit).replace(".", messages.decimalSign));
  if (test.kind === "answered") return test.not ? conditions.notAnswered(label) : conditions.answered(label);
  return choiceClause(test, question, messages);
}

function choiceClause(
  { values, not }: Extract<ConditionTest, { kind: "is" }>,
  { schema, ui, label }: TestedQuestion,
  messages: Messages,
): string {
  const { conditions } = messages;
  const [value] = values;
  if (kindOf(schema, ui, undefined) === "checkbox" && typeof value === "boolean")
    return value !== not ? conditions.ticked(label) : conditions.notTicked(label);
  // Of yes and no, the one that is not meant says more than "something else".
  if (values.length === 1 && typeof value === "boolean")
    return conditions.chosen(label, [value !== not ? messages.yes : messages.no]);
  const answers = values.map((each) => answerLabel(each, schema, ui, messages));
  return not ? conditions.notChosen(label, answers) : conditions.chosen(label, answers);
}

function answerLabel(value: JsonValue, schema: JsonObject, ui: JsonObject, messages: Messages): string {
  const items = own(schema, "items");
  const choices = [...choicesOf(schema, ui), ...(isJsonObject(items) ? choicesOf(items, ui) : [])];
  const choice = choices.find((candidate) => candidate.value === value);
  if (choice !== undefined) return choice.label;
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  return typeof value === "string" ? value : JSON.stringify(value);
}
