import type { CompiledForm, ValidationError } from "../contracts/compiled-form.js";
import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";
import {
  applyingTo,
  firstSaying,
  isLeaf,
  itemNodes,
  propertyNames,
  propertyNodes,
  rootNode,
  type ConditionalForm,
  type SchemaNode,
} from "./applying.js";

/** Stands at a multiple choice and names its "none of these": `"x-none": "geen"`. */
export const noneKeyword = "x-none";

const asked = new WeakMap<CompiledForm["schema"], boolean>();

/**
 * Multiple choices in which "none of these" was ticked beside another answer, which a browser without scripts cannot
 * prevent. JSON Schema has no word for it that a form can also show.
 */
export function contradictions(form: ConditionalForm, data: JsonObject): readonly ValidationError[] {
  if (!mentions(form.schema)) return [];
  const found: ValidationError[] = [];
  visit([rootNode(form)], data, "", form, found);
  return found;
}

function visit(
  nodes: readonly SchemaNode[],
  value: JsonValue,
  at: string,
  form: ConditionalForm,
  found: ValidationError[],
): void {
  if (isJsonArray(value)) {
    const none = firstSaying(nodes, noneKeyword);
    if (none !== undefined && value.length > 1 && value.includes(none))
      found.push({
        at,
        keyword: noneKeyword,
        params: { none },
        schemaPointer: joinPointer(nodes[0]?.pointer ?? "", noneKeyword),
      });
    const items = itemNodes(applyingTo(nodes, value, form));
    value.forEach((item, index) => {
      visit(items, item, joinPointer(at, index), form, found);
    });
  }
  if (!isJsonObject(value) || nodes.length === 0 || isLeaf(nodes)) return;
  const here = applyingTo(nodes, value, form);
  for (const name of propertyNames(here)) {
    const child = own(value, name);
    if (child !== undefined) visit(propertyNodes(here, name), child, joinPointer(at, name), form, found);
  }
}

/** Most forms have none, and need not be looked through at each submission. */
function mentions(schema: JsonObject): boolean {
  const known = asked.get(schema);
  if (known !== undefined) return known;
  const answer = JSON.stringify(schema).includes(`"${noneKeyword}"`);
  asked.set(schema, answer);
  return answer;
}
