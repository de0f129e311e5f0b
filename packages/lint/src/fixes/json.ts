import {
  isJsonArray,
  childOf,
  parsePointer,
  type JsonValue,
  type Pointer,
  type SourceDocument,
  type TextEdit,
} from "@waarom/model";
import { modify, type JSONPath } from "jsonc-parser";
import { positionAt } from "./text.js";

/** How a file indents: by its first indented line; two spaces where there is none. */
function formattingOf(text: string) {
  const indent = /^(\t+| +)\S/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

function pathOf(root: JsonValue, pointer: Pointer): JSONPath {
  let value: JsonValue | undefined = root;
  return parsePointer(pointer).map((step) => {
    const inList = isJsonArray(value);
    value = childOf(value, step);
    return inList ? Number(step) : step;
  });
}

/**
 * The edits that set what stands at a pointer, and leave every other character of the file as it was. `root` is the
 * file's value.
 */
export function editJson(
  document: SourceDocument,
  root: JsonValue,
  pointer: Pointer,
  value: JsonValue,
): readonly TextEdit[] {
  const { file, text } = document;
  return modify(text, pathOf(root, pointer), value, { formattingOptions: formattingOf(text) }).map(
    ({ offset, length, content }) => ({
      file,
      range: { start: positionAt(text, offset), end: positionAt(text, offset + length) },
      text: content,
    }),
  );
}
