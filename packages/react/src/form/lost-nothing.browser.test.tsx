import { act, render, screen } from "@testing-library/react";
import type { Submission } from "@waarom/model/runtime";
import "../styles.css";
import { createRef, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { kinds } from "../testing/kinds.js";
import { formOf } from "../testing/form-of.js";
import { permit } from "../testing/permit.js";
import { stepped } from "../testing/steps.js";
import type { PrivacyFormHandle } from "./handle.js";
import { PrivacyForm } from "./PrivacyForm.js";

beforeEach(async () => {
  await page.viewport(1280, 900);
});
afterEach(() => {
  document.body.innerHTML = "";
});

const two = formOf({
  schema: {
    title: "Melding",
    type: "object",
    required: ["naam", "plek"],
    properties: {
      naam: { title: "Naam", type: "string" },
      plek: {
        title: "Plek",
        type: "string",
        oneOf: [
          { const: "a", title: "Hier" },
          { const: "b", title: "Daar" },
        ],
      },
    },
  },
});
const submissions = () => vi.fn<(submission: Submission) => void>();
const textbox = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const data = (onSubmit: ReturnType<typeof submissions>) => onSubmit.mock.lastCall?.[0].data;

describe("what a resident sees is what is sent", () => {
  it("after typing and Enter, without leaving the field", async () => {
    const onSubmit = submissions();
    render(<PrivacyForm form={kinds.text} onSubmit={onSubmit} />);
    textbox("Achternaam").focus();
    await userEvent.keyboard("De Vries{Enter}");
    expect(data(onSubmit)).toEqual({ antwoord: "De Vries" });
  });

  it("when the browser fills in a field that nobody entered", async () => {
    const onSubmit = submissions();
    render(<PrivacyForm form={kinds.text} onSubmit={onSubmit} />);
    // As autofill does: the value, then both events, without focus.
    textbox("Achternaam").value = "De Vries";
    for (const type of ["input", "change"])
      textbox("Achternaam").dispatchEvent(new Event(type, { bubbles: true }));
    await userEvent.click(screen.getByRole("button", { name: "Versturen" }));
    expect(data(onSubmit)).toEqual({ antwoord: "De Vries" });
  });

  it("after a paste", async () => {
    const onSubmit = submissions();
    render(
      <>
        <input aria-label="Brief" defaultValue=" NL91 ABNA 0417 1643 00 " />
        <PrivacyForm form={kinds.IBAN} onSubmit={onSubmit} />
      </>,
    );
    textbox("Brief").select();
    await userEvent.copy();
    textbox("Rekeningnummer").focus();
    await userEvent.paste();
    await userEvent.keyboard("{Enter}");
    expect(data(onSubmit)).toEqual({ antwoord: "NL91ABNA0417164300" });
  });

  it("after composing with an input method: Enter that ends a composition does not send", async () => {
    const onSubmit = submissions();
    render(<PrivacyForm form={kinds.text} onSubmit={onSubmit} />);
    textbox("Achternaam").focus();
    await cdp().send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
    expect(onSubmit).not.toHaveBeenCalled();
    await cdp().send("Input.insertText", { text: "倪" });
    await expect.poll(() => textbox("Achternaam").value).toBe("倪");
    await userEvent.keyboard("{Enter}");
    expect(data(onSubmit)).toEqual({ antwoord: "倪" });
  });

  it("when the language changes while one types", async () => {
    const onSubmit = submissions();
    const view = render(<PrivacyForm form={permit} onSubmit={onSubmit} />);
    textbox("Kenteken").focus();
    await userEvent.keyboard("ab1");
    view.rerender(<PrivacyForm form={permit} language="en" onSubmit={onSubmit} />);
    expect(textbox("Licence plate")).toHaveFocus();
    await userEvent.keyboard("23c");
    expect(textbox("Licence plate").value).toBe("ab123c");
    expect(document.querySelector("form")).toHaveAttribute("lang", "en");
  });

  it("when React mounts twice, or puts the form elsewhere in the page while one types", async () => {
    const handle = createRef<PrivacyFormHandle>();
    const Shell = ({ wide }: { readonly wide: boolean }) => (
      <StrictMode>
        <div className={wide ? "wide" : ""}>
          <PrivacyForm form={permit} ref={handle} />
        </div>
      </StrictMode>
    );
    const view = render(<Shell wide={false} />);
    textbox("Kenteken").focus();
    await userEvent.keyboard("ab123c");
    view.rerender(<Shell wide />);
    expect(handle.current?.data()).toEqual({ kenteken: "AB-123-C" });
  });

  it("when a question goes away and comes back while one types in it", async () => {
    render(<PrivacyForm form={permit} />);
    await userEvent.click(screen.getByRole("radio", { name: "Tweede vergunning" }));
    textbox("Kenteken van uw eerste auto").focus();
    await userEvent.keyboard("ab123c");
    act(() => {
      screen.getByRole("radio", { name: "Eerste vergunning" }).click();
    });
    expect(screen.queryByRole("textbox", { name: "Kenteken van uw eerste auto" })).toBeNull();
    act(() => {
      screen.getByRole("radio", { name: "Tweede vergunning" }).click();
    });
    expect(textbox("Kenteken van uw eerste auto").value).toBe("AB-123-C");
  });

  it("a click is not lost because an answer before it makes the page move", async () => {
    const onSubmit = submissions();
    render(<PrivacyForm form={two} onSubmit={onSubmit} />);
    await userEvent.click(screen.getByRole("button", { name: "Versturen" }));
    textbox("Naam").focus();
    await userEvent.keyboard("De Vries");
    // The error at the name goes as soon as it is left: the choice below moves up.
    const radio = screen.getByRole("radio", { name: "Hier" });
    const before = radio.getBoundingClientRect();
    const at = { x: before.x + 5, y: before.y + 5 };
    radio.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    textbox("Naam").blur();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(document.elementFromPoint(at.x, at.y)).toBe(radio);
    radio.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
    radio.click();
    await expect.poll(() => screen.queryByRole("link", { name: "Vul uw naam in" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Versturen" }));
    expect(data(onSubmit)).toEqual({ naam: "De Vries", plek: "a" });
  });

  it("also what the browser itself sends: all answers, tidied, and none without consent", async () => {
    const root = document.createElement("div");
    const answers = {
      adres: { straat: "Dorpsstraat 1", postcode: "1234 AB", plaats: "Voorbeeldstad" },
      geboortedatum: "1990-12-31",
      kenteken: "AB-123-C",
      soort: "eerste",
      "eerste-kenteken": "CD-456-E",
      ontheffing: false,
      waarheid: true,
    };
    root.innerHTML = renderToString(<PrivacyForm form={permit} action="/aanvraag" initialData={answers} />);
    document.body.append(root);
    await act(async () => {
      hydrateRoot(root, <PrivacyForm form={permit} action="/aanvraag" initialData={answers} />);
      await Promise.resolve();
    });
    const sent = [...new FormData(screen.getByRole<HTMLFormElement>("form"))];
    expect(sent).toEqual([
      ["/adres/straat", "Dorpsstraat 1"],
      ["/adres/postcode", "1234 AB"],
      ["/adres/plaats", "Voorbeeldstad"],
      ["/geboortedatum", "1990-12-31"],
      ["/kenteken", "AB-123-C"],
      ["/soort", "eerste"],
      ["/ontheffing", "false"],
      ["/waarheid", "true"],
    ]);
  });

  it("also what a button takes along that shows the form in another language: all steps, right or wrong", async () => {
    const submitted = submissions();
    render(<PrivacyForm form={stepped} action="/aanvraag" onSubmit={submitted} />);
    await userEvent.click(screen.getByRole("radio", { name: "Een lamp" }));
    await userEvent.click(screen.getByRole("button", { name: "Volgende" }));
    textbox("Nummer van de lantaarnpaal").focus();
    await userEvent.keyboard("twaalf");
    const button = document.createElement("button");
    button.name = "@show";
    button.setAttribute("form", `${stepped.id}--form`);
    document.body.append(button);
    const form = screen.getByRole<HTMLFormElement>("form");
    expect([...new FormData(form, button)]).toEqual([
      ["@show", ""],
      ["/soort", "lamp"],
      ["/nummer", "twaalf"],
    ]);
    // It leaves the page as any form without scripts does.
    let prevented: boolean | undefined;
    document.addEventListener(
      "submit",
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    button.click();
    expect(prevented).toBe(false);
    expect(submitted).not.toHaveBeenCalled();
  });

  it("asks before a page with unsent answers is left, and not before", async () => {
    const leave = () => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const onSubmit = submissions();
    const view = render(<PrivacyForm form={kinds.text} onSubmit={onSubmit} />);
    expect(leave()).toBe(false);
    textbox("Achternaam").focus();
    await userEvent.keyboard("De Vries");
    expect(leave()).toBe(true);
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "Verstuurd" });
    expect(leave()).toBe(false);
    view.unmount();
    render(<PrivacyForm form={kinds.text} warnBeforeLeaving={false} />);
    textbox("Achternaam").focus();
    await userEvent.keyboard("x");
    expect(leave()).toBe(false);
  });
});
