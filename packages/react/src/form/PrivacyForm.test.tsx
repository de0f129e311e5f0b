import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Submission } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { fillInPermit } from "../testing/fill-in-permit.js";
import { permit } from "../testing/permit.js";
import { PrivacyForm } from "./PrivacyForm.js";

// Looking up by role is slow in a form this long, and machines are busy.
vi.setConfig({ testTimeout: 30_000 });

describe("a form that a resident fills in", () => {
  it("hands over what was filled in, with its receipt", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={permit} onSubmit={onSubmit} />);

    await fillInPermit(user);
    await user.click(screen.getByRole("button", { name: "Versturen" }));

    expect(onSubmit).toHaveBeenCalledOnce();
    const submission = onSubmit.mock.calls[0]?.[0];
    expect(submission?.data).toEqual({
      adres: { straat: "Dorpsstraat 1", postcode: "1234 AB", plaats: "Voorbeeldstad" },
      geboortedatum: "1990-12-31",
      kenteken: "AB-123-C",
      soort: "eerste",
      ontheffing: false,
      waarheid: true,
    });
    expect(submission?.receipt.purposes.map(({ id }) => id)).toEqual(["parkeervergunning/beoordelen"]);
    expect(submission?.receipt.consents).toMatchObject([{ answer: "not-answered" }]);
  });

  it("sends by Enter what is still being typed", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={permit} onSubmit={onSubmit} />);
    await fillInPermit(user);
    await user.type(
      screen.getByRole("textbox", { name: "E-mailadres (optioneel)" }),
      "naam@voorbeeld.nl{Enter}",
    );
    expect(onSubmit.mock.calls[0]?.[0].data).toMatchObject({ email: "naam@voorbeeld.nl" });
  });

  it("says what is wrong, leads there, and lets it go when mended", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn();
    render(<PrivacyForm form={permit} onSubmit={onSubmit} />);
    await user.click(screen.getByRole("button", { name: "Versturen" }));

    expect(onSubmit).not.toHaveBeenCalled();
    const heading = screen.getByRole("heading", { name: "8 antwoorden kloppen nog niet" });
    expect(heading).toHaveFocus();
    await user.click(screen.getByRole("link", { name: "Vul uw kenteken in" }));
    const plate = screen.getByRole("textbox", { name: "Kenteken" });
    expect(plate).toHaveFocus();
    expect(plate).toBeInvalid();
    expect(plate).toHaveAccessibleDescription(
      "Dit staat op het gele bord van uw auto. We vragen de RDW of de auto op uw naam staat. Fout: Vul uw kenteken in",
    );

    await user.type(plate, "AB-123-C");
    await user.tab();
    expect(await screen.findByRole("heading", { name: "7 antwoorden kloppen nog niet" })).toBeVisible();
    expect(plate).toBeValid();
  });

  it("asks a conditional question right after the one that makes it needed, and forgets its answer when it goes", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={permit} onSubmit={onSubmit} />);
    await fillInPermit(user);
    expect(screen.queryByRole("textbox", { name: "Kenteken van uw eerste auto" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Tweede vergunning" }));
    const first = screen.getByRole("textbox", { name: "Kenteken van uw eerste auto" });
    const kinds = screen.getByRole("radiogroup", { name: "Welke vergunning vraagt u aan?" });
    expect(kinds.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    await user.type(first, "XX-999-X");
    await user.click(screen.getByRole("radio", { name: "Eerste vergunning" }));
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit.mock.calls[0]?.[0].data).not.toHaveProperty("eerste-kenteken");
  });

  it("keeps answers and focus when the language changes", async () => {
    const user = userEvent.setup({ delay: null });
    const view = render(<PrivacyForm form={permit} language="nl" />);
    const plate = screen.getByRole("textbox", { name: "Kenteken" });
    await user.type(plate, "AB-1");
    view.rerender(<PrivacyForm form={permit} language="en" />);
    expect(screen.getByRole("textbox", { name: "Licence plate" })).toBe(plate);
    expect(plate).toHaveFocus();
    expect(plate).toHaveValue("AB-1");
    expect(screen.getByRole("form", { name: "Apply for a resident parking permit" })).toHaveAttribute(
      "lang",
      "en",
    );
    // A string without a translation stays in the language it exists in, and is marked.
    expect(screen.getByText("Toelichting")).toHaveAttribute("lang", "nl");
  });

  it("tells consent given, refused and not answered apart", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={permit} onSubmit={onSubmit} confirmation={false} />);
    await fillInPermit(user);
    const box = screen.getByRole("checkbox", { name: /^Ja, mail mij/ });
    expect(box).not.toBeChecked();
    for (const [answer, data] of [
      ["given", true],
      ["refused", false],
    ] as const) {
      await user.click(box);
      await user.click(screen.getByRole("button", { name: "Versturen" }));
      expect(onSubmit.mock.lastCall?.[0].receipt.consents[0]?.answer).toBe(answer);
      expect(onSubmit.mock.lastCall?.[0].data.nieuwsbrief).toBe(data);
    }
  });

  it("keeps what it unfolded when the form is shown again", async () => {
    const user = userEvent.setup({ delay: null });
    const view = render(<PrivacyForm form={permit} />);
    const [why] = screen.getAllByText("Waarom vragen we dit?");
    if (why === undefined) throw new Error("no button");
    await user.click(why);
    const details = why.closest("details");
    expect(details).toHaveAttribute("open");
    await user.type(screen.getByRole("textbox", { name: "Kenteken" }), "AB-123-C");
    view.rerender(<PrivacyForm form={permit} />);
    expect(why).toBeInTheDocument();
    expect(details).toHaveAttribute("open");
  });
});
