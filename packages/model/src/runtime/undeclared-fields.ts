import type { CompiledForm } from "../contracts/compiled-form.js";
import {
  isJsonArray,
  isJsonObject,
  own,
  type DataPath,
  type JsonValue,
  type Pointer,
} from "../contracts/json.js";
import {
  isLeaf,
  itemNodes,
  possibleNodes,
  propertyNames,
  propertyNodes,
  rootNode,
  type SchemaNode,
} from "./applying.js";
import { itemPath, joinPath } from "./data-path.js";

/** A question of a compiled form that does not say why it is asked. */
export interface UndeclaredField {
  readonly path: DataPath;
  /** Into the normalised schema. */
  readonly pointer: Pointer;
}

/**
 * The questions of a compiled form that name no purpose and are no consent question. `waarom build` lets none pass, so
 * one that is found was taken out afterwards: such a form must not be shown.
 */
export function undeclaredFields(form: Pick<CompiledForm, "schema">): readonly UndeclaredField[] {
  const found: UndeclaredField[] = [];
  visit([rootNode(form)], "", found);
  return found;
}

function visit(nodes: readonly SchemaNode[], path: DataPath, found: UndeclaredField[]): void {
  const [first] = nodes;
  if (first === undefined) return;
  if (isLeaf(nodes)) {
    if (!nodes.some(({ schema }) => declares(own(schema, "x-privacy"))))
      found.push({ path, pointer: first.pointer });
    return;
  }
  const here = possibleNodes(nodes);
  for (const name of propertyNames(here)) visit(propertyNodes(here, name), joinPath(path, name), found);
  visit(itemNodes(here), itemPath(path), found);
}

/** True where at least one declaration says for what, and none says nothing. */
function declares(value: JsonValue | undefined): boolean {
  const declarations = value === undefined ? [] : isJsonArray(value) ? value : [value];
  return (
    declarations.length > 0 &&
    declarations.every((item) => isJsonObject(item) && (names(item, "purpose") || names(item, "consentFor")))
  );
}

function names(declaration: { readonly [key: string]: JsonValue }, key: string): boolean {
  const value = own(declaration, key);
  return typeof value === "string" && value.trim() !== "";
}
