import { act, render, screen } from "@testing-library/react";
import type { Submission } from "@waarom/model/runtime";
import "../styles.css";
import { createRef } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { permit } from "../testing/permit.js";
import type { PrivacyFormHandle } from "./handle.js";
import { PrivacyForm } from "./PrivacyForm.js";

beforeEach(async () => {
  await page.viewport(1280, 900);
});
afterEach(() => {
  document.body.innerHTML = "";
});

async function type(label: string, text: string): Promise<void> {
  screen.getByLabelText(label, { selector: "input" }).focus();
  await userEvent.keyboard(text);
}

describe("the form in a real browser", () => {
  it("is filled in by keyboard alone: unfolds a why, meets an error, mends it and sends", async () => {
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={permit} onSubmit={onSubmit} />);
    await type("Straat en huisnummer", "Dorpsstraat 1");
    await userEvent.keyboard("{Tab}1234ab{Tab}Voorbeeldstad");
    // The why button of the date of birth, then its three parts.
    await userEvent.keyboard("{Tab}{Enter}");
    expect(document.activeElement).toHaveTextContent("Waarom vragen we dit?: Geboortedatum");
    expect(document.activeElement?.closest("details")).toHaveAttribute("open");
    expect(screen.getByText(/onderscheiden we u van naamgenoten/)).toBeVisible();
    // The legal details lie between.
    await userEvent.keyboard("{Tab}{Tab}31{Tab}2{Tab}1990");
    await userEvent.keyboard("{Tab}{Tab}ab123c{Tab} {Tab}{Tab} ");
    screen.getByLabelText("Ik heb alles naar waarheid ingevuld").focus();
    await userEvent.keyboard(" {Tab}{Enter}");

    expect(screen.getByRole("heading", { name: "1 antwoord klopt nog niet" })).toHaveFocus();
    await userEvent.keyboard("{Tab}{Enter}");
    expect(screen.getByLabelText("Dag")).toHaveFocus();
    expect(location.hash).toBe("");
    await userEvent.keyboard("{Tab}{Control>}a{/Control}12{Enter}");
    expect(onSubmit.mock.calls[0]?.[0].data).toMatchObject({
      adres: { straat: "Dorpsstraat 1", postcode: "1234 AB", plaats: "Voorbeeldstad" },
      geboortedatum: "1990-12-31",
      kenteken: "AB-123-C",
      soort: "eerste",
      ontheffing: true,
      waarheid: true,
    });
  });

  it("fits in 320 CSS pixels, as at 400% zoom, with everything unfolded and every error said", async () => {
    await page.viewport(320, 640);
    render(
      // A page leaves a little room beside its content.
      <div style={{ padding: "0 8px" }}>
        <PrivacyForm form={permit} />
      </div>,
    );
    for (const details of document.querySelectorAll("details")) details.open = true;
    await userEvent.click(screen.getByRole("button", { name: "Versturen" }));
    expect(screen.getByRole("heading", { name: "8 antwoorden kloppen nog niet" })).toHaveFocus();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const control of document.querySelectorAll(
      "input:not([type=hidden]), textarea, summary, button, p, legend, label",
    )) {
      const { left, right } = control.getBoundingClientRect();
      expect(left, control.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(0);
      expect(right, control.outerHTML.slice(0, 80)).toBeLessThanOrEqual(320);
    }
  });

  it("offers targets of at least 24 by 24 pixels", () => {
    render(<PrivacyForm form={permit} />);
    for (const target of document.querySelectorAll("input, textarea, summary, button")) {
      if (!target.checkVisibility()) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(24);
    }
  });

  it("hides a folded explanation until it is unfolded, and shows all of them on paper", () => {
    render(<PrivacyForm form={permit} />);
    expect(screen.queryByText(/onderscheiden we u van naamgenoten/)).toBeNull();
    window.dispatchEvent(new Event("beforeprint"));
    for (const details of document.querySelectorAll("details")) expect(details.open).toBe(true);
    const folded = screen.getByText(/onderscheiden we u van naamgenoten/);
    expect(folded).toBeVisible();
    expect(screen.getAllByText(/^Grondslag: taak van algemeen belang/)[0]).toBeVisible();
    window.dispatchEvent(new Event("afterprint"));
    expect(folded.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  });

  it("takes over what was answered before its scripts ran", async () => {
    const root = document.createElement("div");
    root.innerHTML = renderToString(<PrivacyForm form={permit} />);
    document.body.append(root);
    await type("Kenteken", "ab123c");
    await userEvent.click(screen.getByLabelText("Tweede vergunning"));
    await userEvent.click(screen.getByLabelText(/^Ja, mail mij/));
    const handle = createRef<PrivacyFormHandle>();
    await act(async () => {
      hydrateRoot(root, <PrivacyForm form={permit} ref={handle} />);
      await Promise.resolve();
    });
    expect(handle.current?.data()).toEqual({ kenteken: "AB-123-C", soort: "tweede", nieuwsbrief: true });
    expect(screen.getByLabelText("Kenteken van uw eerste auto")).toBeVisible();
    expect(screen.getByLabelText("Tweede vergunning")).toBeChecked();
  });
});
