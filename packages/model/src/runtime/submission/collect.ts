import type { CompiledForm } from "../../contracts/compiled-form.js";
import type { JsonObject, JsonValue } from "../../contracts/json.js";
import type { Language } from "../../contracts/language.js";
import type { SubmissionFiles } from "../../contracts/receipt.js";
import { joinPointer } from "../../text/pointer.js";
import { AnswerTree, type Step } from "./answer-tree.js";
import { isLeaf } from "../applying.js";
import { controlNames, type AskedChange } from "./intent.js";
import { maxRows, partAt, questionAt, type Question } from "./question.js";
import { dateFrom, dateParts, valueOf, type DatePart } from "./values.js";

/** More controls than any form has: what comes after is ignored. */
const maxEntries = 20_000;

export interface CollectedAnswers {
  readonly data: JsonObject;
  readonly files: SubmissionFiles;
  /** Names that are no question of the form, or whose values cannot be its answer. */
  readonly ignored: readonly string[];
}

/**
 * The answers in submitted form data, put where their names say and read as the type of their question; with a row more
 * or less, where the pressed button asks so.
 */
export function collectAnswers(
  form: Pick<CompiledForm, "schema">,
  sent: FormData,
  change: AskedChange,
  language: Language,
): CollectedAnswers {
  const tree = new AnswerTree();
  const files = new Map<string, Blob>();
  const dates = new Map<string, { question: Question; parts: Map<DatePart, string> }>();
  const { byName, ignored } = byControl(sent);
  for (const [name, values] of byName) {
    if (change.remove !== undefined && `${name}/`.startsWith(`${change.remove}/`)) continue;
    const question = questionAt(form, name);
    const taken =
      question === undefined
        ? takePart(form, name, values, dates)
        : take(question, name, values, tree, files);
    if (!taken) ignored.add(name);
  }
  for (const { question, parts } of dates.values()) {
    const date = dateFrom(parts, language);
    if (date !== undefined) tree.set(question.steps, date);
  }
  for (const row of sent.getAll(controlNames.row).slice(0, maxRows))
    if (typeof row === "string" && row !== change.remove && !row.startsWith(`${change.remove ?? row}/`))
      touchRow(form, row, tree);
  // After all rows that can have a number of their own.
  if (change.add !== undefined) touchRow(form, joinPointer(change.add, maxRows - 1), tree);
  return { data: tree.toData(), files: Object.fromEntries(files), ignored: [...ignored] };
}

function touchRow(form: Pick<CompiledForm, "schema">, pointer: string, tree: AnswerTree): void {
  const part = partAt(form, pointer);
  if (part?.steps.at(-1)?.kind === "row") tree.touch(part.steps, isLeaf(part.nodes) ? "value" : "object");
}

function byControl(sent: FormData): {
  readonly byName: ReadonlyMap<string, (string | File)[]>;
  readonly ignored: Set<string>;
} {
  const byName = new Map<string, (string | File)[]>();
  const ignored = new Set<string>();
  let entries = 0;
  const ours: readonly string[] = Object.values(controlNames);
  for (const [name, value] of sent) {
    if (ours.includes(name)) continue;
    entries += 1;
    if (entries > maxEntries) {
      ignored.add(name);
      continue;
    }
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  return { byName, ignored };
}

/** Takes the values of a control as the answer; false where they cannot be. */
function take(
  question: Question,
  name: string,
  values: readonly (string | File)[],
  tree: AnswerTree,
  files: Map<string, Blob>,
): boolean {
  if (question.kind === "file" || question.kind === "files")
    return takeFiles(question, name, values, tree, files);
  const texts = values.filter((value) => typeof value === "string");
  const answers = texts.map((text) => valueOf(text, question.type)).filter((answer) => answer !== undefined);
  if (question.kind === "list")
    answers.forEach((answer, row) => {
      tree.set([...question.steps, { kind: "row", row }], answer);
    });
  else {
    const answer = oneOf(answers);
    if (answer !== undefined) tree.set(question.steps, answer);
  }
  return texts.length === values.length;
}

/** A hidden "false" before a checkbox's "on" is how HTML says an unticked box: the tick wins. */
function oneOf(answers: readonly JsonValue[]): JsonValue | undefined {
  return answers.includes(true) ? true : answers[0];
}

function takeFiles(
  question: Question,
  name: string,
  values: readonly (string | File)[],
  tree: AnswerTree,
  files: Map<string, Blob>,
): boolean {
  // A file input that was left empty sends a nameless file without bytes, or an empty text.
  const chosen = values.filter((value) =>
    typeof value === "string" ? value !== "" : value.size > 0 || value.name !== "",
  );
  const uploads = chosen.filter((value) => typeof value !== "string");
  uploads.slice(0, question.kind === "file" ? 1 : uploads.length).forEach((file, row) => {
    const key = question.kind === "file" ? name : joinPointer(name, row);
    const steps: readonly Step[] =
      question.kind === "file" ? question.steps : [...question.steps, { kind: "row", row }];
    files.set(key, file);
    tree.set(steps, { $file: key, name: file.name, type: file.type, size: file.size });
  });
  return uploads.length === chosen.length && (question.kind === "files" || uploads.length <= 1);
}

/** Takes one of a date's three parts: `/datum#day`. */
function takePart(
  form: Pick<CompiledForm, "schema">,
  name: string,
  values: readonly (string | File)[],
  dates: Map<string, { question: Question; parts: Map<DatePart, string> }>,
): boolean {
  const part = dateParts.find((known) => name.endsWith(`#${known}`));
  const [value] = values;
  if (part === undefined || typeof value !== "string") return false;
  const pointer = name.slice(0, -part.length - 1);
  const question = dates.get(pointer)?.question ?? questionAt(form, pointer);
  if (question?.kind !== "answer" || question.format !== "date") return false;
  const date = dates.get(pointer) ?? { question, parts: new Map<DatePart, string>() };
  date.parts.set(part, value);
  dates.set(pointer, date);
  return true;
}
