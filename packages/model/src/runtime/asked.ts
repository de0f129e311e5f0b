import {
  isJsonArray,
  isJsonObject,
  own,
  type DataPath,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";
import {
  applyingTo,
  isLeaf,
  isRequired,
  itemNodes,
  propertyNames,
  propertyNodes,
  rootNode,
  type ConditionalForm,
  type SchemaNode,
} from "./applying.js";
import { itemPath, joinPath } from "./data-path.js";

/** A question that is asked, with the answers given so far. */
export interface AskedQuestion {
  readonly path: DataPath;
  /** Where its answer stands, or would stand, in the data. */
  readonly at: Pointer;
  /** The nodes of the normalised schema that describe it now. */
  readonly nodes: readonly SchemaNode[];
  readonly required: boolean;
  readonly value?: JsonValue;
}

/**
 * The questions that are on the form for these answers, in its order: conditions that hold included, one row of questions
 * per item of a list.
 */
export function askedQuestions(form: ConditionalForm, data: JsonObject): readonly AskedQuestion[] {
  const found: AskedQuestion[] = [];
  visit({ path: "", at: "", nodes: [rootNode(form)], required: true, value: data }, form, found);
  return found;
}

/** The data paths that are asked for these answers. */
export function askedPaths(form: ConditionalForm, data: JsonObject): ReadonlySet<DataPath> {
  return new Set(askedQuestions(form, data).map(({ path }) => path));
}

function visit(question: AskedQuestion, form: ConditionalForm, found: AskedQuestion[]): void {
  const { nodes, path, at, value } = question;
  if (nodes.length === 0) return;
  if (isLeaf(nodes)) {
    found.push(question);
    return;
  }
  const here = applyingTo(nodes, value ?? {}, form);
  for (const name of propertyNames(here)) {
    const answer = value !== undefined && isJsonObject(value) ? own(value, name) : undefined;
    visit(
      {
        path: joinPath(path, name),
        at: joinPointer(at, name),
        nodes: propertyNodes(here, name),
        required: isRequired(here, name),
        ...(answer === undefined ? {} : { value: answer }),
      },
      form,
      found,
    );
  }
  const items = itemNodes(here);
  if (value !== undefined && isJsonArray(value))
    value.forEach((item, index) => {
      visit(
        { path: itemPath(path), at: joinPointer(at, index), nodes: items, required: true, value: item },
        form,
        found,
      );
    });
}
