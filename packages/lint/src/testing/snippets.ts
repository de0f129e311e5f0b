import type { Position, SourceFile } from "@waarom/model";

/** How a fragment in a page becomes a file: what stands around it, and how far it is moved in. */
interface Wrapper {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly indent: number;
}

const wrappers: Readonly<Record<string, Wrapper>> = {
  field: {
    file: "forms/voorbeeld.form.json",
    before: '{\n"title": "Voorbeeld",\n"type": "object",\n"unevaluatedProperties": false,\n"properties": {\n',
    after: "}\n}\n",
    indent: 0,
  },
  form: { file: "forms/voorbeeld.form.json", before: "", after: "", indent: 0 },
  purpose: {
    file: "register/voorbeeld.yaml",
    before:
      "activities:\n  voorbeeld:\n    name: { nl: Parkeervergunning, en: Parking permit }\n    controller: college\n    dataSubjects: [resident]\n    automatedDecisions: none\n    dpia: { needed: false, reason: Weinig gegevens }\n    purposes:\n",
    after: "",
    indent: 6,
  },
  activity: { file: "register/voorbeeld.yaml", before: "activities:\n  voorbeeld:\n", after: "", indent: 4 },
};

/** A fragment of a page, as the file it stands for, with a way back to the fragment's own lines. */
export interface Snippet {
  readonly file: SourceFile;
  /** The place in the fragment as a reader of the page counts it. */
  readonly place: (position: Position) => string;
  /** The fragment within another text of the same file: what a fix made of it. */
  readonly unwrap: (text: string) => string;
}

export function snippet(name: string, code: string): Snippet {
  const { file, before, after, indent } = wrappers[name] ?? { file: name, before: "", after: "", indent: 0 };
  const pad = " ".repeat(indent);
  const moved = code
    .split("\n")
    .map((line) => (line === "" ? line : pad + line))
    .join("\n");
  const lines = before.split("\n").length - 1;
  return {
    file: { path: file, text: `${before}${moved}${after}` },
    place: ({ line, column }) => `${line - lines}:${column - indent}`,
    unwrap: (text) =>
      text
        .slice(before.length, text.length - after.length)
        .split("\n")
        .map((line) => (line.startsWith(pad) ? line.slice(indent) : line))
        .join("\n"),
  };
}
