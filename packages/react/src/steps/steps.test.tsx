import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Submission } from "@waarom/model/runtime";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { PrivacyForm } from "../form/PrivacyForm.js";
import { stepped } from "../testing/steps.js";
import { visibleSteps } from "./visible-steps.js";

vi.setConfig({ testTimeout: 30_000 });

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(screen.getByRole("button", { name }));
};

describe("a form in steps", () => {
  it("goes step by step to the review, and sends from there", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    document.title = "Voorbeeldstad";
    const view = render(<PrivacyForm form={stepped} onSubmit={onSubmit} />);
    expect(screen.getByRole("heading", { name: "Stap 1 van 3 Uw melding" })).toBeVisible();
    expect(document.title).toBe("Stap 1 van 3: Uw melding – Voorbeeldstad");

    // One answer gives the form a step more.
    await user.click(screen.getByRole("radio", { name: "Een lamp" }));
    expect(screen.getByRole("heading", { name: "Stap 1 van 4 Uw melding" })).toBeVisible();
    await press(user, "Volgende");
    expect(screen.getByRole("heading", { name: "Stap 2 van 4 De lamp" })).toHaveFocus();
    await user.type(screen.getByRole("textbox", { name: "Nummer van de lantaarnpaal" }), "12{Enter}");
    expect(screen.getByRole("heading", { name: "Stap 3 van 4 Contact" })).toHaveFocus();
    // What the layout forgot stands on the last step.
    expect(screen.getByRole("textbox", { name: /^Wilt u nog iets kwijt/ })).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries");
    await press(user, "Volgende");

    expect(screen.getByRole("heading", { name: "Stap 4 van 4 Controleer uw antwoorden" })).toHaveFocus();
    const contact = screen.getByRole("region", { name: /Controleer/ });
    const name = within(contact).getByText("Naam").nextElementSibling;
    expect(name).toHaveTextContent("De Vries");
    expect(name).toHaveTextContent("Waarvoor: beoordelen of u een parkeervergunning krijgt. Gaat naar: RDW.");
    expect(name).toHaveTextContent("Dit antwoord wordt openbaar");
    expect(within(contact).getByText("Waar gaat het om?").nextElementSibling).toHaveTextContent("Een lamp");
    expect(onSubmit).not.toHaveBeenCalled();
    await press(user, "Versturen");
    expect(onSubmit.mock.calls[0]?.[0].data).toEqual({ soort: "lamp", nummer: 12, naam: "De Vries" });
    view.unmount();
    expect(document.title).toBe("Voorbeeldstad");
  });

  it("stays where something is wrong, and says only what is wrong there", async () => {
    const user = userEvent.setup({ delay: null });
    render(<PrivacyForm form={stepped} />);
    await press(user, "Volgende");
    expect(screen.getByRole("heading", { name: "1 antwoord klopt nog niet" })).toHaveFocus();
    await user.click(screen.getByRole("link", { name: 'Kies een antwoord bij "Waar gaat het om?"' }));
    expect(screen.getByRole("radio", { name: "Een lamp" })).toHaveFocus();
  });

  it("keeps answers when one goes back, and comes back to change one", async () => {
    const user = userEvent.setup({ delay: null });
    render(<PrivacyForm form={stepped} />);
    await user.click(screen.getByRole("radio", { name: "Een boom" }));
    await press(user, "Volgende");
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries");
    await press(user, "Vorige");
    expect(screen.getByRole("radio", { name: "Een boom" })).toBeChecked();
    await press(user, "Volgende");
    expect(screen.getByRole("textbox", { name: "Naam" })).toHaveValue("De Vries");
    await press(user, "Volgende");
    await press(user, "Wijzigen: Uw melding");
    expect(screen.getByRole("heading", { name: /Uw melding$/ })).toHaveFocus();
  });

  it("leads from the review to a question on another step", async () => {
    const user = userEvent.setup({ delay: null });
    const refusing = {
      ...stepped,
      validate: (data: Parameters<typeof stepped.validate>[0]) =>
        JSON.stringify(data).includes("Vries")
          ? [{ at: "/soort", keyword: "enum", params: {}, schemaPointer: "" }]
          : [],
    };
    render(<PrivacyForm form={refusing} />);
    await user.click(screen.getByRole("radio", { name: "Een boom" }));
    await press(user, "Volgende");
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "De Vries");
    await press(user, "Volgende");
    await press(user, "Versturen");
    await user.click(
      screen.getByRole("link", { name: 'Kies een van de antwoorden bij "Waar gaat het om?"' }),
    );
    expect(screen.getByRole("radio", { name: "Een lamp" })).toHaveFocus();
  });

  it("stands on one page from a server, and becomes steps when the page comes alive", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const root = document.createElement("div");
    root.innerHTML = renderToString(<PrivacyForm form={stepped} initialData={{ soort: "lamp" }} />);
    document.body.append(root);
    expect(screen.getAllByRole("heading", { level: 2, name: /^Stap \d van 3/ })).toHaveLength(3);
    expect(screen.getByRole("textbox", { name: "Naam" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Versturen" })).toBeVisible();
    await act(async () => {
      hydrateRoot(root, <PrivacyForm form={stepped} initialData={{ soort: "lamp" }} />);
      await Promise.resolve();
    });
    expect(complaints).not.toHaveBeenCalled();
    expect(screen.queryByRole("textbox", { name: "Naam" })).toBeNull();
    expect(screen.getByRole("button", { name: "Volgende" })).toBeVisible();
    root.remove();
  });
});

describe("the steps that have something to ask", () => {
  it("leaves out empty ones and loses no question", () => {
    const steps = visibleSteps(stepped.layout.steps, ["naam", "soort", "nieuw"], "en", "nl");
    expect(steps.map(({ title, properties }) => [title, properties])).toEqual([
      ["Your report", ["soort"]],
      ["Contact", ["naam", "nieuw"]],
    ]);
  });
});
