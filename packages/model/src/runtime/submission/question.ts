import type { CompiledForm } from "../../contracts/compiled-form.js";
import { own, type JsonValue, type Pointer } from "../../contracts/json.js";
import { parsePointer } from "../../text/pointer.js";
import {
  firstSaying,
  isLeaf,
  itemNodes,
  possibleNodes,
  propertyNodes,
  rootNode,
  type SchemaNode,
} from "../applying.js";
import type { Step } from "./answer-tree.js";

/** More rows than a person fills in: a row number beyond it is no row of this form. */
export const maxRows = 1000;
const rowNumber = /^(?:0|[1-9]\d{0,3})$/;

/** The question that a control's name means. */
export interface Question {
  readonly steps: readonly Step[];
  /** `list`: the name is that of a list of single answers, each value an item. */
  readonly kind: "answer" | "file" | "list" | "files";
  readonly type: JsonValue | undefined;
  readonly format: JsonValue | undefined;
}

/** The question at a pointer into the data; undefined where the form has none there. */
export function questionAt(form: Pick<CompiledForm, "schema">, pointer: Pointer): Question | undefined {
  const part = partAt(form, pointer);
  return part === undefined ? undefined : questionOf(part.nodes, part.steps);
}

/** A part of the form, whatever it is: a question, a group, a list or a row of one. */
export interface FormPart {
  readonly nodes: readonly SchemaNode[];
  readonly steps: readonly Step[];
}

/** What stands at a pointer into the data; undefined where the form has nothing there. */
export function partAt(form: Pick<CompiledForm, "schema">, pointer: Pointer): FormPart | undefined {
  if (!pointer.startsWith("/")) return undefined;
  let nodes: readonly SchemaNode[] = [rootNode(form)];
  const steps: Step[] = [];
  for (const token of parsePointer(pointer)) {
    if (isLeaf(nodes)) return undefined;
    const here = possibleNodes(nodes);
    const rows = itemNodes(here);
    const isRow = rows.length > 0 && rowNumber.test(token) && Number(token) < maxRows;
    nodes = isRow ? rows : propertyNodes(here, token);
    if (nodes.length === 0) return undefined;
    steps.push(isRow ? { kind: "row", row: Number(token) } : { kind: "property", name: token });
  }
  return { nodes, steps };
}

function questionOf(nodes: readonly SchemaNode[], steps: readonly Step[]): Question | undefined {
  const list = !isLeaf(nodes);
  const answers = list ? itemNodes(possibleNodes(nodes)) : nodes;
  if (answers.length === 0 || !isLeaf(answers)) return undefined;
  const file = answers.some(({ schema }) => own(schema, "x-file") !== undefined);
  return {
    steps,
    kind: file ? (list ? "files" : "file") : list ? "list" : "answer",
    type: firstSaying(answers, "type"),
    format: firstSaying(answers, "format"),
  };
}
