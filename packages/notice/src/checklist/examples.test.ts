import {
  isJsonObject,
  linkProject,
  type JsonObject,
  type JsonValue,
  type Pointer,
  type Project,
  type SourceFile,
} from "@waarom/model";
import { parseJsonDocument, parseYamlDocument } from "@waarom/model/source";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { noticeFacts } from "../facts/facts.js";
import type { NoticeTarget } from "../facts/target.js";
import { factsIn, fails, naming, without } from "../testing/deletion.js";
import { asOf, exampleFiles, exampleProject, goodExamples } from "../testing/project.js";
import { checklist } from "./checklist.js";

/** All files of a register as one value. */
function mergedRegister(files: readonly SourceFile[]): JsonObject {
  const merged: Record<string, JsonValue> = {};
  for (const { path, text } of files.filter((file) => /^register(?:\/.*)?\.yaml$/.test(file.path))) {
    const value = parseYamlDocument(path, text).value;
    for (const [section, entries] of isJsonObject(value) ? Object.entries(value) : []) {
      const known = merged[section];
      merged[section] = isJsonObject(known) && isJsonObject(entries) ? { ...known, ...entries } : entries;
    }
  }
  return merged;
}

/** Only what the notice rests on, so that a project of it is quickly made. */
function narrowed(register: JsonObject, project: Project, target: NoticeTarget): JsonObject {
  const facts = noticeFacts(project, target);
  const keep = (section: string, ids: ReadonlySet<string>) => {
    const value = register[section];
    return isJsonObject(value)
      ? { [section]: Object.fromEntries(Object.entries(value).filter(([id]) => ids.has(id))) }
      : {};
  };
  const purposes = facts.purposes.map(({ linked }) => linked);
  return {
    ...register,
    ...keep("activities", new Set(facts.activities.map(({ id }) => id))),
    ...keep("recipients", new Set(purposes.flatMap(({ recipients }) => recipients.map(({ id }) => id)))),
    ...keep(
      "sources",
      new Set([
        ...purposes.flatMap(({ obtained }) => obtained.flatMap((one) => one.obtained.source ?? [])),
        ...facts.fields.flatMap(({ source }) => source?.id ?? []),
      ]),
    ),
  };
}

/** What kind of organisation it is decides which items apply; no item names it. */
const deciding: readonly Pointer[] = ["/organisation/kind"];

interface Case {
  readonly name: string;
  readonly example: string;
  readonly form: string;
}

const cases: readonly Case[] = goodExamples.flatMap((example) =>
  [...exampleProject(example).forms.keys()].map((form) => ({ name: `${example}: ${form}`, example, form })),
);

describe.each(cases)("deleting any one fact of $name", ({ example, form }) => {
  const files = exampleFiles(example);
  const target = { form };
  const formPath = `forms/${form}.form.json`;
  const register = narrowed(mergedRegister(files), exampleProject(example), target);
  const formFile = files.find(({ path }) => path === formPath)?.text ?? "";
  const schema = parseJsonDocument(formPath, formFile).value as JsonObject;
  const rest = files.filter(({ path }) => path === "waarom.json" || path.startsWith(`forms/${form}.`));

  const judge = (changed: { readonly register?: JsonObject; readonly form?: JsonObject }) => {
    const sources = [
      ...rest.filter(({ path }) => path !== formPath),
      { path: "register.yaml", text: JSON.stringify(changed.register ?? register) },
      { path: formPath, text: JSON.stringify(changed.form ?? schema) },
    ];
    return checklist(linkProject(sources, { asOf }), target, "nl");
  };
  const complete = judge({});

  /** The facts of which the deletion fails other items than those that name them. */
  function wrong(where: "register" | "form", document: JsonObject, pointers: readonly Pointer[]) {
    return pointers.flatMap((pointer) => {
      const after = judge({ [where]: without(document, pointer) })
        .filter(fails)
        .map(({ id }) => id);
      const expected = naming(complete, where, pointer);
      return after.join() === expected.join() ? [] : [{ pointer, after, expected }];
    });
  }

  it("starts from a notice that tells everything", () => {
    expect(complete.filter(fails)).toEqual([]);
  });

  it("of the register makes exactly the items fail that name it", { timeout: 60_000 }, () => {
    const pointers = factsIn(register).filter((pointer) => !deciding.includes(pointer));
    expect(pointers.length).toBeGreaterThan(40);
    expect(wrong("register", register, pointers)).toEqual([]);
  });

  it("of the form makes exactly the items fail that name it", { timeout: 60_000 }, () => {
    const pointers = factsIn(schema).filter((pointer) => pointer.includes("/x-privacy/"));
    expect(pointers.length).toBeGreaterThan(4);
    expect(wrong("form", schema, pointers)).toEqual([]);
  });
});

describe.each(goodExamples)("deleting any one text of %s", (example) => {
  const files = exampleFiles(example);
  const project = exampleProject(example);
  const texts = project.notices.flatMap((document) =>
    document.topics.flatMap(({ name, short, summary, legal }) =>
      Object.entries({ short, summary, legal }).flatMap(([layer, text]) =>
        text === undefined || text.markdown.trim() === "" ? [] : [{ document, name, layer, text }],
      ),
    ),
  );

  it("leaves every question with words, and cites it no more", { timeout: 60_000 }, () => {
    expect(texts.length).toBeGreaterThan(10);
    for (const { document, name, layer, text } of texts) {
      const { start, end } = text.location.range;
      const cut = document.text.slice(0, start.offset) + document.text.slice(end.offset);
      const about = `${document.file} # ${name} ## ${layer}`;
      const after = linkProject(
        files.map((file) => (file.path === document.file ? { ...file, text: cut } : file)),
        { asOf },
      );
      const form = document.frontMatter.form[0] ?? document.name;
      if (!after.forms.has(form)) continue;
      const tree = composeNotice(after, { form }, { language: document.language });
      for (const why of tree.whys) {
        expect(why.short.length, `${about}: ${why.at}`).toBeGreaterThan(0);
        expect(why.summary.length, `${about}: ${why.at}`).toBeGreaterThan(0);
      }
      const failing = checklist(after, { form }, document.language).filter(fails);
      expect(failing.map(({ id }) => `${about}: ${id}`)).toEqual([]);
    }
  });
});
