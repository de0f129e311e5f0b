import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CompiledForm, JsonObject, Submission } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { writeSaved } from "../save/saved-form.js";
import type { FormStorage } from "../save/storage.js";
import { formOf } from "../testing/form-of.js";
import { PrivacyForm } from "./PrivacyForm.js";

const schema: JsonObject = {
  title: "Melding",
  type: "object",
  required: ["naam"],
  properties: {
    naam: { title: "Naam", type: "string", maxLength: 20 },
    foto: { title: "Foto", type: "object", "x-file": { types: ["image/png"] } },
  },
};
const plain = formOf({ id: "melding", schema });
const form: CompiledForm = {
  ...plain,
  fields: [
    {
      path: "/foto",
      schemaPointers: ["/properties/foto"],
      uses: [],
      subject: "applicant",
      published: false,
      file: true,
    },
  ],
};
const withTexts = (more: Partial<CompiledForm["texts"][string]>): CompiledForm => ({
  ...form,
  texts: Object.fromEntries(Object.entries(form.texts).map(([key, texts]) => [key, { ...texts, ...more }])),
});

function memory(): FormStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    load: (key) => kept.get(key),
    save: (key, text) => {
      kept.set(key, text);
    },
    remove: async (key) => {
      await Promise.resolve();
      kept.delete(key);
    },
  };
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) => {
  await user.click(screen.getByRole("button", { name }));
};

describe("a form that has arrived", () => {
  it("says so, with its reference, where results will stand, and what was promised; and lets go of the answers", async () => {
    const user = userEvent.setup({ delay: null });
    const surveyed = withTexts({ resultsAt: "https://www.voorbeeldstad.example/uitkomsten" });
    render(<PrivacyForm form={surveyed} onSubmit={() => Promise.resolve({ reference: "Z-2026-0123" })} />);
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries{Enter}");
    const title = await screen.findByRole("heading", { level: 1, name: "Verstuurd" });
    expect(title).toHaveFocus();
    expect(screen.getByText("Z-2026-0123")).toBeVisible();
    expect(screen.getByRole("link", { name: "Bekijk straks de uitkomsten" })).toHaveAttribute(
      "href",
      "https://www.voorbeeldstad.example/uitkomsten",
    );
    expect(screen.getByRole("heading", { name: "Dit hebben we met u afgesproken" })).toBeVisible();
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("may say something else, or leave the form to the page", async () => {
    const user = userEvent.setup({ delay: null });
    const submitted = vi.fn<(submission: Submission) => void>();
    const view = render(
      <PrivacyForm
        form={form}
        initialData={{ naam: "De Vries" }}
        onSubmit={submitted}
        confirmation={({ receipt }) => <p>Bedankt voor {receipt.form.title}</p>}
      />,
    );
    await press(user, "Versturen");
    expect(await screen.findByText("Bedankt voor Melding")).toBeVisible();
    view.unmount();
    render(<PrivacyForm form={form} initialData={{ naam: "x" }} onSubmit={submitted} confirmation={false} />);
    await press(user, "Versturen");
    await waitFor(() => {
      expect(submitted).toHaveBeenCalledTimes(2);
    });
    expect(screen.getByRole("textbox", { name: "Naam" })).toHaveValue("x");
  });

  it("keeps its answers when it did not arrive, and says so", async () => {
    const user = userEvent.setup({ delay: null });
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    render(<PrivacyForm form={form} onSubmit={() => Promise.reject<undefined>(new Error("weg"))} />);
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries{Enter}");
    expect(await screen.findByText(/versturen is niet gelukt/)).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "Naam" })).toHaveValue("De Vries");
    expect(reported).toHaveBeenCalledOnce();
  });
});

describe("keeping a form", () => {
  it("is not offered, and nothing is kept, unless the page allows it", () => {
    const stored = vi.spyOn(Storage.prototype, "setItem");
    render(<PrivacyForm form={form} initialData={{ naam: "x" }} />);
    expect(screen.queryByRole("button", { name: "Bewaar op dit apparaat" })).toBeNull();
    expect(stored).not.toHaveBeenCalled();
  });

  it("happens only when asked, without the bytes of files, and is offered again later", async () => {
    const user = userEvent.setup({ delay: null });
    const storage = memory();
    const first = render(<PrivacyForm form={form} storage={storage} />);
    expect(screen.getByText("Bestanden bewaren we niet: die kiest u later opnieuw.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries");
    await user.upload(screen.getByLabelText(/^Foto/), new File([pixel], "stoep.png", { type: "image/png" }));
    await screen.findByText(/^stoep\.png \(/);
    expect(storage.kept.size).toBe(0);
    await press(user, "Bewaar op dit apparaat");
    expect(await screen.findByText(/^Bewaard op /)).toBeVisible();
    first.unmount();

    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={form} storage={storage} onSubmit={onSubmit} />);
    // Offered, not put back by itself: somebody else may sit here now.
    expect(screen.getByRole("textbox", { name: "Naam" })).toHaveValue("");
    await user.click(await screen.findByRole("button", { name: "Ga verder met deze antwoorden" }));
    expect(screen.getByRole("textbox", { name: "Naam" })).toHaveValue("De Vries");
    expect(screen.getByText(/^U koos eerder stoep\.png\./)).toBeVisible();
    await press(user, "Versturen");
    await screen.findByRole("heading", { name: "Verstuurd" });
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ data: { naam: "De Vries" }, files: {} });
    await waitFor(() => {
      expect(storage.kept.size).toBe(0);
    });
  });

  it("can be undone", async () => {
    const user = userEvent.setup({ delay: null });
    const storage = memory();
    storage.kept.set(
      "waarom:melding",
      writeSaved({ savedAt: "2026-11-23T10:00:00Z", step: undefined, data: { naam: "x" } }),
    );
    render(<PrivacyForm form={form} storage={storage} />);
    await user.click(await screen.findByRole("button", { name: "Verwijder van dit apparaat" }));
    expect(await screen.findByText("De bewaarde antwoorden zijn verwijderd.")).toBeVisible();
    expect(storage.kept.size).toBe(0);
  });

  it("says so when it does not work, and survives what somebody else put there", async () => {
    const user = userEvent.setup({ delay: null });
    const broken: FormStorage = {
      load: () => '{"formatVersion":1,"savedAt":"gisteren","data":{"__proto__":{"x":1}}}',
      save: () => {
        throw new Error("vol");
      },
      remove: () => undefined,
    };
    render(<PrivacyForm form={form} storage={broken} />);
    await press(user, "Bewaar op dit apparaat");
    expect(await screen.findByText(/^Bewaren lukt niet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Ga verder/ })).toBeNull();
  });
});

describe("a page that breaks half-way", () => {
  /** A form whose texts break when the resident goes on: what a defect in a deployment does. */
  const breaking = (): CompiledForm => {
    const language = { ...plain.texts };
    return {
      ...plain,
      texts: language,
      validate: () => [{ at: "/naam", keyword: "boom", params: {}, schemaPointer: "" }],
    };
  };
  const messages = async () => {
    const { nl } = await import("../messages/nl.js");
    return {
      nl: {
        ...nl,
        error: () => {
          throw new Error("stuk");
        },
      },
    };
  };

  it("keeps the answers and goes on without scripts", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const user = userEvent.setup({ delay: null });
    render(<PrivacyForm form={breaking()} action="/aanvraag" messages={await messages()} />);
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("Uw antwoorden zijn er nog.");
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Ga verder met uw antwoorden" });
    expect([...new FormData(button.form ?? undefined, button)]).toEqual([
      ["/naam", "De Vries"],
      ["@show", ""],
    ]);
    expect(button.form).toHaveAttribute("action", "/aanvraag");
  });

  it("says that sending failed where judging the answers breaks, and keeps them", async () => {
    const user = userEvent.setup({ delay: null });
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const broken: CompiledForm = {
      ...plain,
      validate: () => {
        throw new Error("stuk");
      },
    };
    render(<PrivacyForm form={broken} />);
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries{Enter}");
    expect(screen.getByText(/versturen is niet gelukt/)).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "Naam" })).toHaveValue("De Vries");
    expect(reported).toHaveBeenCalledOnce();
  });

  it("shows the answers where there is no other way", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const user = userEvent.setup({ delay: null });
    render(<PrivacyForm form={breaking()} messages={await messages()} help={{ phone: "14 0123" }} />);
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries{Enter}");
    expect(screen.getByText("De Vries")).toBeVisible();
    expect(screen.getByText("Bel 14 0123")).toBeVisible();
  });
});

describe("help", () => {
  it("stands at the end of every form, as the register or the page has it", () => {
    const { rerender } = render(
      <PrivacyForm form={withTexts({ help: { phone: "14 0123", desk: "balie" } })} />,
    );
    const region = screen.getByRole("region", { name: "Hulp nodig?" });
    expect(region).toHaveTextContent("Bel 14 0123");
    expect(region).toHaveTextContent("Kom langs: balie");
    expect(screen.getByRole("link", { name: "14 0123" })).toHaveAttribute("href", "tel:140123");
    rerender(<PrivacyForm form={form} help={{ email: "help@voorbeeldstad.example" }} />);
    expect(screen.getByRole("link", { name: "help@voorbeeldstad.example" })).toBeVisible();
  });
});

const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);
