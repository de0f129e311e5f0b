import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Submission } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { PrivacyForm } from "../form/PrivacyForm.js";
import { formOf } from "../testing/form-of.js";

const form = formOf({
  schema: {
    title: "Kinderen",
    type: "object",
    required: ["kinderen"],
    properties: {
      kinderen: {
        title: "Uw kinderen",
        type: "array",
        minItems: 1,
        maxItems: 3,
        items: {
          title: "Kind",
          type: "object",
          required: ["naam"],
          properties: {
            naam: { title: "Naam", type: "string" },
            school: { title: "School", type: "string" },
          },
        },
      },
    },
  },
});

function child(number: number): HTMLElement {
  return screen.getByRole("group", { name: `Kind ${number}` });
}

async function add(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Kind toevoegen" }));
  const last = screen.getAllByRole("group", { name: /^Kind \d$/ }).at(-1);
  if (last === undefined) throw new Error("nothing was added");
  expect(last).toHaveFocus();
  await user.type(within(last).getByRole("textbox", { name: "Naam" }), name);
}

describe("a list to which one adds", () => {
  it("adds, removes and sends items, each keeping what was typed in it", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={form} onSubmit={onSubmit} />);
    await add(user, "Anna");
    await add(user, "Bram");
    await add(user, "Cem");
    expect(screen.queryByRole("button", { name: "Kind toevoegen" })).toBeNull();

    await user.click(screen.getByRole("button", { name: "Kind 2 verwijderen" }));
    expect(screen.getByRole("status")).toHaveTextContent("Kind 2 is verwijderd.");
    expect(within(child(2)).getByRole("textbox", { name: "Naam" })).toHaveValue("Cem");
    expect(screen.getByRole("button", { name: "Kind toevoegen" })).toHaveFocus();

    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit.mock.calls[0]?.[0].data).toEqual({ kinderen: [{ naam: "Anna" }, { naam: "Cem" }] });
  });

  it("says that at least one is needed, and leads to the list", async () => {
    const user = userEvent.setup({ delay: null });
    render(<PrivacyForm form={form} />);
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    await user.click(screen.getByRole("link", { name: 'Voeg er minstens één toe bij "Uw kinderen"' }));
    expect(document.activeElement).toContainElement(screen.getByRole("button", { name: "Kind toevoegen" }));
  });

  it("keeps an error with its item when another goes", async () => {
    const user = userEvent.setup({ delay: null });
    render(
      <PrivacyForm form={form} initialData={{ kinderen: [{ naam: "Anna" }, { school: "De Linde" }] }} />,
    );
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(within(child(2)).getByRole("textbox", { name: "Naam" })).toBeInvalid();
    await user.click(screen.getByRole("button", { name: "Kind 1 verwijderen" }));
    expect(within(child(1)).getByRole("textbox", { name: "Naam" })).toBeInvalid();
    expect(within(child(1)).getByRole("textbox", { name: /^School/ })).toHaveValue("De Linde");
  });
});
