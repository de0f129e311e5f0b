import { act, screen, within } from "@testing-library/react";
import { readSubmission, type JsonObject } from "@waarom/model/runtime";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formOf } from "../testing/form-of.js";
import { permit } from "../testing/permit.js";
import { PrivacyForm, type PrivacyFormProps } from "./PrivacyForm.js";

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
  document.body.innerHTML = "";
});

const row: JsonObject = {
  title: "Kind",
  type: "object",
  required: ["naam"],
  properties: { naam: { title: "Naam", type: "string" } },
};
const family = formOf({
  id: "gezin",
  schema: {
    title: "Gezin",
    type: "object",
    required: ["kinderen"],
    properties: {
      kinderen: { title: "Uw kinderen", type: "array", minItems: 1, maxItems: 3, items: row },
      hulp: {
        title: "Waarbij hebt u hulp nodig?",
        type: "array",
        "x-none": "geen",
        items: {
          type: "string",
          oneOf: [
            { const: "koken", title: "Koken" },
            { const: "geen", title: "Geen van deze" },
          ],
        },
      },
    },
  },
});

/** The page as a server sends it, and a browser without scripts shows it. */
function serve(props: PrivacyFormProps): HTMLFormElement {
  const root = document.createElement("div");
  root.innerHTML = renderToString(<PrivacyForm action="/aanvraag" {...props} />);
  document.body.replaceChildren(root);
  return screen.getByRole<HTMLFormElement>("form");
}

/** Presses a button of it: what the server then reads. */
function press(form: HTMLFormElement, name: string, of = family) {
  const button = within(form).getByRole<HTMLButtonElement>("button", { name });
  return readSubmission(of, new FormData(form, button), { language: "nl", at: new Date(0) });
}

const input = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("a form without scripts", () => {
  it("shows each question that an answer can add, and says when it is meant", () => {
    serve({ form: permit });
    const first = input("Kenteken van uw eerste auto");
    expect(first).toHaveAccessibleDescription(
      /^Alleen als u bij "Welke vergunning vraagt u aan\?" kiest voor "Tweede vergunning"\./,
    );
  });

  it("hides such a question again when it comes alive, without a mismatch", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    serve({ form: permit });
    await act(async () => {
      hydrateRoot(
        document.body.firstElementChild ?? document.body,
        <PrivacyForm action="/aanvraag" form={permit} />,
      );
      await Promise.resolve();
    });
    expect(complaints).not.toHaveBeenCalled();
    expect(screen.queryByRole("textbox", { name: "Kenteken van uw eerste auto" })).toBeNull();
  });

  it("gets a row more and a row less from the server, and loses no answer on the way", () => {
    let form = serve({ form: family });
    let read = press(form, "Kind toevoegen");
    expect(read.intent).toEqual({ kind: "add-row", at: "/kinderen", row: 0 });
    form = serve({ form: family, initialData: read.answers, initialFocus: "/kinderen/0" });
    expect(screen.getByRole("group", { name: "Kind 1" })).toHaveAttribute("autofocus");
    input("Naam").value = "Noor";
    read = press(form, "Kind toevoegen");
    form = serve({ form: family, initialData: read.answers });
    const [first, second] = screen.getAllByRole<HTMLInputElement>("textbox", { name: "Naam" });
    expect(first).toHaveValue("Noor");
    if (second !== undefined) second.value = "Sam";
    read = press(form, "Kind 1 verwijderen");
    form = serve({ form: family, initialData: read.answers });
    expect(input("Naam")).toHaveValue("Sam");
    expect(press(form, "Versturen")).toMatchObject({
      intent: { kind: "send" },
      data: { kinderen: [{ naam: "Sam" }] },
      errors: [],
    });
  });

  it("says what is wrong with what was sent, with the answers still there", () => {
    let form = serve({ form: family, initialData: { kinderen: [{}] } });
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox")) box.checked = true;
    const { answers, errors } = press(form, "Versturen");
    form = serve({ form: family, initialData: answers, initialErrors: errors });
    const heading = within(form).getByRole("heading", { name: "2 antwoorden kloppen nog niet" });
    expect(heading).toHaveAttribute("autofocus");
    expect(screen.getByRole("link", { name: 'Voeg er minstens één toe bij "Uw kinderen"' })).toBeVisible();
    expect(
      screen.getByRole("link", {
        name: 'Kies bij "Waarbij hebt u hulp nodig?" óf "Geen van deze", óf andere antwoorden',
      }),
    ).toHaveAttribute("href", "#gezin.hulp");
    for (const box of screen.getAllByRole("checkbox")) expect(box).toBeChecked();
  });

  it("presses the button that sends when one presses Enter, not one that adds a row", () => {
    const form = serve({ form: family });
    const [standard] = form.querySelectorAll<HTMLButtonElement>("button[type=submit], button:not([type])");
    expect(standard?.name).toBe("");
  });

  it("never puts answers in the address of the page: without an address for them it is not sent", () => {
    const root = document.createElement("div");
    root.innerHTML = renderToString(<PrivacyForm form={permit} />);
    document.body.append(root);
    expect(screen.getByRole("form")).toHaveAttribute("method", "dialog");
    expect(document.querySelector("button[name='@add']")).toBeNull();
  });
});
