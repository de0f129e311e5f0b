import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { CompiledForm, JsonObject } from "@waarom/model/runtime";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";
import type { Messages } from "../messages/messages.js";
import { nl } from "../messages/nl.js";
import { formOf } from "../testing/form-of.js";
import { PrivacyForm } from "./PrivacyForm.js";

/** What was done since the last look: counted, since a time would tell more of the machine than of the form. */
interface Work {
  commits: number;
  /** Fields whose label was drawn. */
  fields: number;
  conditions: number;
  validations: number;
}

/** A form of which one in ten questions is conditional, and a count of what it does. */
function counted(fields: number): { take: () => Work; form: CompiledForm; messages: Messages; work: Work } {
  const properties: Record<string, JsonObject> = {};
  const allOf: JsonObject[] = [];
  for (let index = 0; index < fields; index += 1) {
    const text: JsonObject = { type: "string", title: `Vraag ${index}`, maxLength: 3 };
    const before = `veld${index - 1}`;
    if (index % 10 !== 9) properties[`veld${index}`] = text;
    else
      allOf.push({
        if: { type: "object", properties: { [before]: { const: "ja" } }, required: [before] },
        then: { properties: { [`veld${index}`]: text } },
      });
  }
  const work: Work = { commits: 0, fields: 0, conditions: 0, validations: 0 };
  const plain = formOf({ schema: { title: "Lang", type: "object", properties, allOf } });
  const form: CompiledForm = {
    ...plain,
    validate: (data) => {
      work.validations += 1;
      return plain.validate(data);
    },
    conditions: Object.fromEntries(
      Object.entries(plain.conditions).map(([at, holds]) => [
        at,
        (value) => {
          work.conditions += 1;
          return holds(value);
        },
      ]),
    ),
  };
  // Every label of a question that may stay open says so.
  const messages = Object.defineProperty({ ...nl }, "optional", {
    get: () => {
      work.fields += 1;
      return nl.optional;
    },
  });
  return {
    form,
    messages,
    work,
    take: () => {
      const done = { ...work };
      Object.assign(work, { commits: 0, fields: 0, conditions: 0, validations: 0 });
      return done;
    },
  };
}

function show(fields: number): () => Work {
  const { form, messages, work, take } = counted(fields);
  render(
    <Profiler
      id="form"
      onRender={() => {
        work.commits += 1;
      }}
    >
      <PrivacyForm form={form} messages={{ nl: messages }} />
    </Profiler>,
  );
  expect(take().fields).toBe(fields - fields / 10);
  return take;
}

const control = () => input(3);

function input(index: number): HTMLElement {
  const found = document.getElementById(`form.veld${index}`);
  if (found === null) throw new Error(`There is no question ${index}.`);
  return found;
}

function leave(field: HTMLElement): void {
  act(() => {
    field.blur();
  });
}

const faults = () => document.querySelectorAll(".waarom-errors a").length;

describe.each([30, 120])("a form of %i questions", (fields) => {
  it("does nothing while one types", () => {
    const take = show(fields);
    control().focus();
    for (const value of ["a", "an", "ant"]) fireEvent.input(control(), { target: { value } });
    expect(take()).toEqual({ commits: 0, fields: 0, conditions: 0, validations: 0 });
  });

  it("draws one field when it is left, and judges nothing", () => {
    const take = show(fields);
    control().focus();
    fireEvent.input(control(), { target: { value: "ant" } });
    leave(control());
    expect(take()).toMatchObject({ commits: 1, fields: 1, validations: 0 });
  });

  it("draws again only the field whose fault is mended", async () => {
    const take = show(fields);
    const wrong = [control(), input(5)];
    for (const each of wrong) {
      each.focus();
      fireEvent.input(each, { target: { value: "te lang" } });
      leave(each);
    }
    fireEvent.click(screen.getByText("Versturen"));
    expect(faults()).toBe(2);
    take();
    control().focus();
    fireEvent.input(control(), { target: { value: "ant" } });
    leave(control());
    await waitFor(() => {
      expect(faults()).toBe(1);
    });
    // Once for the answer, once for the message that goes.
    expect(take()).toMatchObject({ fields: 2, validations: 1 });
  });
});

describe("a form in steps", () => {
  it("draws the questions of the step that one is on, and no other", () => {
    const { form, messages, take } = counted(50);
    const step = (id: string, properties: readonly string[]) => ({ id, title: { nl: id }, properties });
    const [first, ...others] = Array.from({ length: 50 }, (_, index) => `veld${index}`);
    const steps = [step("een", [first ?? ""]), step("twee", others)];
    render(<PrivacyForm form={{ ...form, layout: { ui: {}, steps } }} messages={{ nl: messages }} />);
    expect(take().fields).toBe(1);
    fireEvent.click(screen.getByText("Volgende"));
    expect(take().fields).toBe(44);
  });
});
