import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { buildProject, compileForm, FormRefusedError, type FormData } from "@waarom/compiler";
import { lint } from "@waarom/lint";
import type { Project } from "@waarom/model";
import { undeclaredFields, type CompiledForm } from "@waarom/model/runtime";
import { PrivacyForm, UndeclaredFieldsError } from "@waarom/react";
import { examples, exampleWith, filesOf } from "./examples.js";
import { declarationOf, placesOf, removalsOf, without, type Removal } from "./removals.js";
import { typeCheck } from "./type-check.js";

const patience = 120_000;

describe.each(examples)("every question of %s without its reason is refused", (example) => {
  const files = filesOf(example);
  let project: Project;
  let removals: readonly Removal[];
  beforeAll(() => {
    project = exampleWith(files);
    removals = [...project.forms.values()].flatMap(removalsOf);
  });

  it("has questions, each of which is asked for a reason", () => {
    expect(removals.length).toBeGreaterThan(0);
    for (const { field } of removals)
      expect([field.path, field.declarations.length]).not.toEqual([field.path, 0]);
  });

  it(
    "by the type of `defineForm`, by its name",
    () => {
      const { register } = builtRegister(project);
      const whole = [...project.forms.values()].map(({ schema }) => JSON.stringify(schema));
      const calls = [...whole, ...removals.map(({ schema }) => JSON.stringify(schema))].map(
        (schema) => `defineForm(register, ${schema});`,
      );
      // One line per call, so that an error's line says which call it is about.
      const source = [
        'import { defineForm } from "@waarom/model"; import register from "./register.js";',
        ...calls,
      ].join("\n");
      const { errors } = typeCheck(source, register);
      const messagesAt = (line: number) =>
        errors.filter((error) => error.line === line).map(({ message }) => message);

      for (const [index] of whole.entries()) expect(messagesAt(index + 1)).toEqual([]);
      const unseen = removals.filter(
        ({ name }, index) =>
          !messagesAt(index + 1 + whole.length).some((message) =>
            message.includes(`FieldWithPurpose<"${name}">`),
          ),
      );
      expect(placesOf(unseen)).toEqual(placesOf(removals.filter(({ behindReference }) => behindReference)));
    },
    patience,
  );

  it(
    "by the linter, at its place",
    () => {
      for (const { form, field, text } of removals) {
        const found = lint(exampleWith(files, { id: form, text }), { forms: [form] });
        const missing = found.filter(
          ({ ruleId, severity }) => ruleId === "purpose/missing" && severity === "error",
        );
        expect(missing.map(({ dataPath }) => dataPath)).toContain(field.path);
        const finding = missing.find(({ dataPath }) => dataPath === field.path);
        expect(finding?.message.nl).toContain(`"${field.label}"`);
        expect(finding?.message.en).toContain(`"${field.label}"`);
      }
    },
    patience,
  );

  it(
    "by the build, with the mend",
    () => {
      for (const { form, field, text } of removals) {
        const changed = exampleWith(files, { id: form, text });
        expect(() => compileForm(changed, form)).toThrow(FormRefusedError);
        expect(() => compileForm(changed, form)).toThrow(`"${field.label}"`);
        expect(() => buildProject(changed)).toThrow(`"${field.label}"`);
      }
    },
    patience,
  );

  it(
    "by the renderer, for a form that was tampered with after the build",
    () => {
      for (const id of project.forms.keys()) {
        const { data } = compileForm(project, id);
        for (const { path, schemaPointers } of data.fields) {
          const gone = new Set(schemaPointers.map((pointer) => `${pointer}/x-privacy`));
          const tampered = loaded({ ...data, schema: without(data.schema, gone) });
          expect(undeclaredFields(tampered).map((field) => field.path)).toEqual([path]);
          const render = () =>
            renderToString(
              createElement(PrivacyForm, { form: tampered, language: "nl", onSubmit: () => {} }),
            );
          expect(render).toThrow(UndeclaredFieldsError);
          expect(render).toThrow(schemaPointers[0] ?? "none");
        }
      }
    },
    patience,
  );

  it(
    "and a group without its reason, for every question that it speaks for",
    () => {
      for (const form of project.forms.values()) {
        for (const { declarations, covers } of form.walk.groups) {
          const gone = new Set(declarations.map(({ pointer }) => declarationOf(pointer)));
          const text = JSON.stringify(without(form.schema, gone));
          const missing = lint(exampleWith(files, { id: form.id, text }), { forms: [form.id] })
            .filter(({ ruleId }) => ruleId === "purpose/missing")
            .map(({ dataPath }) => dataPath);
          expect([...missing].sort()).toEqual([...covers].sort());
        }
      }
    },
    patience,
  );
});

function builtRegister(project: Project): { readonly register: string } {
  const artefact = buildProject(project).find(({ path }) => path === "register.d.ts");
  return { register: artefact?.text ?? "" };
}

/** The compiled form as a page has it; the doors are passed before any function is called. */
function loaded(data: FormData): CompiledForm {
  return { ...data, validate: () => [], conditions: {} };
}
