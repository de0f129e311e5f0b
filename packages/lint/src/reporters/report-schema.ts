import { readers, severities } from "@waarom/model";

const text = { type: "string" } as const;
const number = { type: "integer", minimum: 0 } as const;
const position = {
  type: "object",
  required: ["offset", "line", "column"],
  properties: {
    offset: number,
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
  },
} as const;
const range = {
  type: "object",
  required: ["start", "end"],
  properties: { start: position, end: position },
} as const;
const inBoth = { type: "object", required: ["nl", "en"], properties: { nl: text, en: text } } as const;
const mend = {
  type: "object",
  required: ["title", "edits"],
  properties: {
    title: inBoth,
    edits: {
      type: "array",
      items: {
        type: "object",
        required: ["file", "range", "text"],
        properties: { file: text, range, text },
      },
    },
  },
} as const;

/** The JSON Schema (2020-12) of what the `json` reporter writes. Later versions may add keys, never change these. */
export const reportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Waarom: findings",
  type: "object",
  required: ["formatVersion", "counts", "diagnostics"],
  properties: {
    formatVersion: { const: 1 },
    counts: {
      type: "object",
      required: [...severities, "suppressed"],
      properties: { error: number, warning: number, hint: number, suppressed: number },
    },
    diagnostics: {
      type: "array",
      items: {
        type: "object",
        required: [
          "ruleId",
          "messageId",
          "data",
          "severity",
          "decides",
          "message",
          "file",
          "range",
          "pointer",
        ],
        properties: {
          ruleId: text,
          messageId: text,
          data: { type: "object" },
          severity: { enum: severities },
          decides: { enum: readers },
          message: inBoth,
          file: text,
          range,
          pointer: text,
          dataPath: text,
          related: {
            type: "array",
            items: {
              type: "object",
              required: ["file", "range", "message"],
              properties: { file: text, range, pointer: text, message: inBoth },
            },
          },
          reference: inBoth,
          help: text,
          fix: mend,
          suggestions: { type: "array", items: mend },
          suppressed: {
            type: "object",
            required: ["reason", "decidedBy", "expires"],
            properties: { reason: text, decidedBy: text, expires: text },
          },
        },
      },
    },
  },
} as const;
