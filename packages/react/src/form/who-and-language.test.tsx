import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CompiledForm } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { nl } from "../messages/nl.js";
import { permit } from "../testing/permit.js";
import { fillInPermit } from "../testing/fill-in-permit.js";
import { PrivacyForm } from "./PrivacyForm.js";

vi.setConfig({ testTimeout: 30_000 });

describe("a form that somebody fills in about another", () => {
  it.each(["representative", "professional"] as const)(
    "never calls the other's data yours: %s",
    async (filledInBy) => {
      const user = userEvent.setup({ delay: null });
      const form: CompiledForm = { ...permit, filledInBy };
      render(<PrivacyForm form={form} onSubmit={() => undefined} />);
      expect(screen.getByRole("link", { name: "Alles over de gegevens bij dit formulier" })).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Versturen" }));
      for (const link of screen.getAllByRole("link")) expect(link.textContent).not.toMatch(/\buw\b/i);
      for (const error of document.querySelectorAll(".waarom-error"))
        expect(error.textContent).not.toMatch(/\buw\b/i);
      expect(screen.getByRole("textbox", { name: "Postcode" })).not.toHaveAttribute(
        "autocomplete",
        "postal-code",
      );

      await fillInPermit(user);
      await user.click(screen.getByRole("checkbox", { name: /^Ja, mail mij/ }));
      await user.click(screen.getByRole("button", { name: "Versturen" }));
      expect(await screen.findByRole("heading", { name: "Dit hebben we afgesproken" })).toBeVisible();
      expect(screen.getByText("Er is toestemming gegeven")).toBeVisible();
      expect(screen.queryByText("U gaf toestemming")).toBeNull();
    },
  );
});

describe("a language that does not ship", () => {
  const arabic = { ...nl, direction: "rtl", submit: "إرسال", optional: "اختياري" } as const;

  it("can be supplied: the form speaks it in its own direction, and marks what exists only in another", () => {
    render(<PrivacyForm form={permit} language="ar" messages={{ ar: arabic }} />);
    const form = screen.getByRole("form");
    expect(form).toHaveAttribute("lang", "ar");
    expect(form).toHaveAttribute("dir", "rtl");
    expect(screen.getByRole("button", { name: "إرسال" })).toBeVisible();
    const label = screen.getByText("Kenteken", { selector: "span[lang]" });
    expect(label).toHaveAttribute("lang", "nl");
    expect(label).toHaveAttribute("dir", "auto");
    expect(screen.getByRole("region", { name: "Uw gegevens in het kort" })).toHaveAttribute("dir", "ltr");
  });
});
