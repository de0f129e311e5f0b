import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CompiledField, CompiledForm, JsonObject, Submission } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { PrivacyForm, type PrivacyFormProps } from "../form/PrivacyForm.js";
import { formOf } from "../testing/form-of.js";
import { autoCompleteOf } from "./autocomplete.js";

vi.setConfig({ testTimeout: 30_000 });

const field = (more: Partial<CompiledField> = {}): CompiledField => ({
  path: "/antwoord",
  schemaPointers: ["/properties/antwoord"],
  uses: [{ purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" }],
  subject: "applicant",
  published: false,
  file: false,
  ...more,
});
const asking = (schema: JsonObject, more: Partial<CompiledField> = {}, ui: JsonObject = {}): CompiledForm =>
  formOf({
    id: "vraag",
    schema: { title: "Formulier", type: "object", properties: { antwoord: schema } },
    fields: [field(more)],
    layout: { ui: { antwoord: ui } },
  });

function show(form: CompiledForm, props: Partial<PrivacyFormProps> = {}) {
  const onSubmit = vi.fn<(submission: Submission) => void>();
  const user = userEvent.setup({ delay: null });
  const view = render(<PrivacyForm form={form} onSubmit={onSubmit} confirmation={false} {...props} />);
  const send = async () => {
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    return onSubmit.mock.lastCall?.[0].data.antwoord;
  };
  return { user, send, view };
}
const textbox = () => screen.getByRole("textbox");

describe("money", () => {
  const price: JsonObject = { title: "Huur per maand", type: "number", minimum: 0 };

  it("is asked in euros, read as people write it, and shown with two digits for cents", async () => {
    const { user, send } = show(asking(price, {}, { "ui:widget": "money" }));
    expect(textbox()).toHaveAccessibleDescription("In euro's, bijvoorbeeld 12,50.");
    await user.type(textbox(), "€ 1.250,5");
    await user.tab();
    expect(textbox()).toHaveValue("1250,50");
    expect(await send()).toBe(1250.5);
  });

  it("is what a number about somebody's finances is, and says how to mend what is none", async () => {
    const { user, send } = show(asking(price, { category: "income" }));
    await user.type(textbox(), "veel");
    expect(await send()).toBeUndefined();
    expect(screen.getByRole("link", { name: "Vul een bedrag in, bijvoorbeeld 12,50" })).toBeVisible();
    expect(textbox()).toHaveValue("veel");
  });
});

describe("a time", () => {
  it.each(["9.30 uur", "0930", "9u30"])("is understood as %j", async (text) => {
    const { user, send } = show(asking({ title: "Hoe laat?", type: "string", format: "time" }));
    expect(textbox()).toHaveAccessibleDescription("Bijvoorbeeld 14:30.");
    await user.type(textbox(), text);
    await user.tab();
    expect(textbox()).toHaveValue("09:30");
    expect(await send()).toBe("09:30");
  });
});

describe("none of these", () => {
  const help: JsonObject = {
    title: "Waarbij hebt u hulp nodig?",
    type: "array",
    "x-none": "geen",
    items: {
      type: "string",
      oneOf: [
        { const: "koken", title: "Koken" },
        { const: "was", title: "De was" },
        { const: "geen", title: "Geen van deze" },
      ],
    },
  };
  it("takes the other answers away, and goes when another is given", async () => {
    const { user, send } = show(asking(help));
    const box = (name: string) => screen.getByRole("checkbox", { name });
    await user.click(box("Koken"));
    await user.click(box("De was"));
    await user.click(box("Geen van deze"));
    expect(box("Koken")).not.toBeChecked();
    expect(await send()).toEqual(["geen"]);
    await user.click(box("De was"));
    expect(box("Geen van deze")).not.toBeChecked();
    expect(await send()).toEqual(["was"]);
  });
});

describe("a choice that need not be made", () => {
  it("can be taken back", async () => {
    const { user, send } = show(asking({ title: "Kleur", type: "string", enum: ["rood", "blauw"] }));
    expect(screen.queryByRole("button", { name: "Keuze wissen: Kleur" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "rood" }));
    expect(await send()).toBe("rood");
    await user.click(screen.getByRole("button", { name: "Keuze wissen: Kleur" }));
    expect(screen.getByRole("radio", { name: "rood" })).toHaveFocus();
    expect(screen.getByRole("radio", { name: "rood" })).not.toBeChecked();
    expect(await send()).toBeUndefined();
  });
});

describe("an answer that was known already", () => {
  const name: JsonObject = { title: "Naam", type: "string" };
  const source = { id: "brp", name: { nl: "basisregistratie personen", en: "population register" } };
  const help = { phone: "14 0123" };

  it("says where it comes from and what to do when it is not right, until it is changed", async () => {
    const { user } = show(asking(name, { source }), { initialData: { antwoord: "S. de Vries" } });
    expect(textbox()).toHaveAccessibleDescription("Dit komt uit: basisregistratie personen.");
    expect(screen.getByText("Klopt dit niet?").closest("details")).not.toHaveAttribute("open");
    await user.click(screen.getByText("Klopt dit niet?"));
    expect(screen.getByText(/^Verander het dan hier\./)).toBeInTheDocument();
    await user.type(textbox(), " {Enter}");
    await user.clear(textbox());
    await user.type(textbox(), "T. de Vries{Enter}");
    expect(screen.queryByText(/Dit komt uit/)).toBeNull();
  });

  it("that cannot be changed is read, sent, and has somebody to ask", async () => {
    const form = asking({ ...name, readOnly: true }, { source });
    const texts = Object.fromEntries(
      Object.entries(form.texts).map(([key, value]) => [key, { ...value, help }]),
    );
    const { user, send } = show({ ...form, texts }, { initialData: { antwoord: "S. de Vries" } });
    expect(textbox()).toHaveAttribute("readonly");
    await user.type(textbox(), "x");
    expect(textbox()).toHaveValue("S. de Vries");
    await user.click(screen.getByText("Klopt dit niet?"));
    expect(screen.getByText(/^U kunt dit hier niet veranderen/)).toBeInTheDocument();
    expect(screen.getAllByText("14 0123")).not.toHaveLength(0);
    expect(await send()).toBe("S. de Vries");
    expect(document.querySelector('input[type="hidden"][name="/antwoord"]')).toHaveValue("S. de Vries");
  });

  it("never keeps anybody from going on: without a value, or with a wrong one, it is asked", () => {
    const schema = { ...name, readOnly: true };
    const { view } = show(asking(schema, { source }));
    expect(textbox()).not.toHaveAttribute("readonly");
    view.unmount();
    const error = { at: "/antwoord", keyword: "minLength", params: { limit: 9 }, schemaPointer: "" };
    show(asking(schema, { source }), { initialData: { antwoord: "x" }, initialErrors: [error] });
    expect(textbox()).not.toHaveAttribute("readonly");
  });
});

describe("long text", () => {
  it("says beforehand how long it may be", () => {
    show(asking({ title: "Toelichting", type: "string", maxLength: 500 }, {}, { "ui:widget": "textarea" }));
    expect(textbox()).toHaveAccessibleDescription("Hoogstens 500 tekens.");
  });
});

describe("what a browser may fill in", () => {
  const token = (more: Partial<CompiledField>, filledInBy: CompiledForm["filledInBy"] = "self") =>
    autoCompleteOf(field(more), { type: "string" }, {}, filledInBy);

  it("follows from the category and from what the question is called", () => {
    expect(token({ category: "email" })).toBe("email");
    expect(token({ category: "phone" })).toBe("tel");
    expect(token({ category: "name", path: "/achternaam" })).toBe("family-name");
    expect(token({ category: "address", path: "/straat" })).toBe("address-line1");
    expect(token({ category: "username" })).toBe("username");
    expect(token({ category: "health" })).toBeUndefined();
  });

  it("is never the data of the wrong person", () => {
    expect(token({ category: "name", subject: "child" })).toBe("off");
    expect(token({ category: "name" }, "representative")).toBe("off");
    expect(token({ category: "name", subject: "representative" }, "representative")).toBe("name");
  });
});
