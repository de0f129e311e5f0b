import { layers, visibleReasons, type JsonObject } from "@waarom/model";

const text = { type: "string" } as const;
const list = (items: JsonObject): JsonObject => ({ type: "array", items });
const ref = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

function object(properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: "object", properties, required, additionalProperties: false };
}

function tagged(type: string, properties: JsonObject): JsonObject {
  return object({ type: { const: type }, ...properties }, ["type", ...Object.keys(properties)]);
}

const position = object(
  { offset: { type: "integer" }, line: { type: "integer" }, column: { type: "integer" } },
  ["offset", "line", "column"],
);

/** JSON Schema (2020-12) of the notice that `renderJson` writes: a tree, or a tree with its facts. */
export const noticeSchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Waarom notice",
  anyOf: [ref("notice"), ref("published")],
  $defs: {
    published: object({ formatVersion: { const: 1 }, notice: ref("notice"), facts: { type: "object" } }, [
      "formatVersion",
      "notice",
      "facts",
    ]),
    notice: object(
      {
        formatVersion: { const: 1 },
        about: object({ kind: { enum: ["form", "activity", "organisation"] }, id: text }, ["kind", "id"]),
        language: text,
        audience: text,
        title: text,
        layers: { type: "array", items: ref("layer"), minItems: 3, maxItems: 3 },
        whys: list(ref("why")),
        factsHash: ref("hash"),
        textHash: ref("hash"),
        asOf: text,
      },
      ["formatVersion", "about", "language", "title", "layers", "whys", "factsHash", "textHash", "asOf"],
    ),
    hash: { type: "string", pattern: "^[0-9a-f]{64}$" },
    layer: object({ layer: { enum: layers }, title: text, blocks: list(ref("statement")) }, [
      "layer",
      "title",
      "blocks",
    ]),
    statement: object(
      {
        id: text,
        items: list(text),
        heading: text,
        content: list(ref("block")),
        sources: list(ref("source")),
        language: text,
      },
      ["id", "items", "content", "sources"],
    ),
    why: object(
      {
        id: text,
        at: text,
        kind: { enum: ["field", "group", "fields"] },
        paths: list(text),
        label: text,
        visible: list({ enum: visibleReasons }),
        short: list(ref("block")),
        summary: list(ref("block")),
        legal: list(ref("block")),
        sources: list(ref("source")),
        language: text,
      },
      ["id", "at", "kind", "paths", "visible", "short", "summary", "legal", "sources"],
    ),
    block: {
      anyOf: [
        tagged("paragraph", { children: list(ref("inline")) }),
        tagged("list", { ordered: { type: "boolean" }, items: list(list(ref("block"))) }),
        tagged("terms", {
          entries: list(
            object({ term: list(ref("inline")), details: list(ref("block")) }, ["term", "details"]),
          ),
        }),
      ],
    },
    inline: {
      anyOf: [
        tagged("text", { text }),
        tagged("strong", { children: list(ref("inline")) }),
        tagged("emphasis", { children: list(ref("inline")) }),
        tagged("link", { href: text, children: list(ref("inline")) }),
        object({ type: { const: "break" } }, ["type"]),
      ],
    },
    source: {
      anyOf: [
        object({ kind: { enum: ["register", "form"] }, pointer: text }, ["kind", "pointer"]),
        object({ kind: { const: "notice" }, location: ref("location") }, ["kind", "location"]),
        object({ kind: { const: "law" }, reference: text }, ["kind", "reference"]),
      ],
    },
    location: object(
      { file: text, pointer: text, range: object({ start: position, end: position }, ["start", "end"]) },
      ["file", "range"],
    ),
  },
};
