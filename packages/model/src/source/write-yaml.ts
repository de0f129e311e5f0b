import { Document, isMap, isNode, isPair, isScalar, parseDocument, visit, type Node } from "yaml";
import { isJsonArray, isJsonObject, own, type JsonValue } from "../contracts/json.js";
import { everyLanguage } from "../contracts/language.js";
import type { Shape } from "../documents/shape.js";

/** One change of a YAML file: the value at this place; absent where the entry must go. */
export interface YamlEdit {
  readonly path: readonly string[];
  readonly value?: JsonValue;
}

const layout = { lineWidth: 110, flowCollectionPadding: true } as const;

/**
 * A value as YAML that people can read: a text per language on one line where it fits, no empty lists.
 *
 * @example
 * writeYaml({ dpo: { name: { nl: "FG", en: "DPO" } } }); // "dpo:\n  name: { nl: FG, en: DPO }\n"
 */
export function writeYaml(value: JsonValue): string {
  const document = new Document(value);
  flowed(document);
  return document.toString(layout);
}

/**
 * The text of a YAML file with some places changed; comments, order and layout of everything else stay. Undefined where the
 * text is no YAML that can be changed safely.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string | undefined {
  const document = parseDocument(text, { schema: "core", merge: false, keepSourceTokens: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  for (const { path, value } of edits) {
    if (value === undefined) document.deleteIn(path);
    else {
      const before = document.getIn(path, true);
      const node: Node = document.createNode(value);
      flowed(node);
      // What somebody wrote beside the old value is about the new one too.
      if (isNode(before)) {
        node.comment = before.comment ?? null;
        node.commentBefore = before.commentBefore ?? null;
      }
      document.setIn(path, node);
    }
  }
  return document.toString({ ...layout, lineWidth: 0 });
}

/** Small maps of plain texts, such as a text per language, stand on one line. */
function flowed(node: Document | Node): void {
  visit(node, {
    Map(_key, map) {
      const texts = map.items.map((pair) =>
        isPair(pair) && isScalar(pair.value) && isScalar(pair.key)
          ? `${String(pair.key.value)}: ${String(pair.value.value)}`
          : undefined,
      );
      const line = texts.join(", ");
      if (texts.length > 0 && !texts.includes(undefined) && line.length <= 72 && !line.includes("\n"))
        map.flow = true;
    },
    Seq(_key, list) {
      const texts = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      const line = texts.join(", ");
      if (!texts.includes(undefined) && line.length <= 72 && !line.includes("\n")) list.flow = true;
    },
  });
}

/**
 * A value that was read by a shape, without what reading puts there by itself: empty lists and maps go, and a text that is the
 * same in every language is a bare text again.
 */
export function shortForm(shape: Shape, value: JsonValue): JsonValue | undefined {
  switch (shape.kind) {
    case "localised": {
      if (!isJsonObject(value)) return value;
      const entries = Object.entries(value);
      const [only] = entries;
      if (only === undefined) return undefined;
      return entries.length === 1 && only[0] === everyLanguage ? only[1] : value;
    }
    case "list":
      if (!isJsonArray(value) || value.length === 0) return undefined;
      // A member keeps its place, also where there is nothing in it.
      return value.map((item) => shortForm(shape.item, item) ?? {});
    case "map":
      if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined;
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, shortForm(shape.item, entry) ?? {}]),
      );
    case "object": {
      if (!isJsonObject(value)) return value;
      // In the order in which the keys are explained, the name first.
      const entries = Object.entries(shape.fields).flatMap(([key, field]): [string, JsonValue][] => {
        const entry = own(value, key);
        const short = entry === undefined ? undefined : shortForm(field.shape, entry);
        return short === undefined ? [] : [[key, short]];
      });
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    }
    case "either":
      return isJsonObject(value) ? shortForm(shape.second, value) : value;
    default:
      return value;
  }
}
