import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readSubmission, type ValidationError } from "@waarom/model/runtime";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fillInPermit } from "../testing/fill-in-permit.js";
import { permit } from "../testing/permit.js";
import { PrivacyForm } from "./PrivacyForm.js";

vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  document.body.innerHTML = "";
});

function serve(html: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

describe("a form that a server renders", () => {
  it("hydrates without a mismatch and then works", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const root = serve(renderToString(<PrivacyForm form={permit} />));
    const plate = screen.getByRole("textbox", { name: "Kenteken" });
    await act(async () => {
      hydrateRoot(root, <PrivacyForm form={permit} />);
      await Promise.resolve();
    });
    expect(complaints).not.toHaveBeenCalled();
    expect(screen.getByRole("textbox", { name: "Kenteken" })).toBe(plate);
    await userEvent.setup({ delay: null }).click(screen.getByRole("button", { name: "Versturen" }));
    expect(screen.getByRole("heading", { name: "8 antwoorden kloppen nog niet" })).toHaveFocus();
  });

  it("is sent without scripts under names that a server reads back", async () => {
    const root = serve(renderToString(<PrivacyForm form={permit} action="/aanvraag" />));
    const form = within(root).getByRole<HTMLFormElement>("form");
    expect(form).toHaveAttribute("method", "post");
    const user = userEvent.setup({ delay: null });
    await fillInPermit(user);
    await user.type(screen.getByRole("textbox", { name: /^Voor hoeveel maanden/ }), "6");
    await user.click(screen.getByRole("checkbox", { name: /^Ja, mail mij/ }));
    const { data, errors, ignored } = readSubmission(permit, new FormData(form), {
      language: "nl",
      at: new Date(0),
    });
    expect(errors).toEqual([]);
    expect(ignored).toEqual([]);
    expect(data).toEqual({
      adres: { straat: "Dorpsstraat 1", postcode: "1234 AB", plaats: "Voorbeeldstad" },
      geboortedatum: "1990-12-31",
      kenteken: "AB-123-C",
      soort: "eerste",
      duur: 6,
      ontheffing: false,
      nieuwsbrief: true,
      waarheid: true,
    });
  });

  it("shows the answers and errors that a server hands back", () => {
    const error: ValidationError = {
      at: "/kenteken",
      keyword: "format",
      params: { format: "nl-kenteken" },
      schemaPointer: "/properties/kenteken/format",
    };
    serve(
      renderToString(
        <PrivacyForm
          form={permit}
          initialData={{ kenteken: "x", soort: "tweede" }}
          initialErrors={[error]}
        />,
      ),
    );
    const plate = screen.getByRole("textbox", { name: "Kenteken" });
    expect(plate).toHaveValue("x");
    expect(plate).toBeInvalid();
    expect(screen.getByRole("link", { name: /Nederlands kenteken/ })).toHaveAttribute("href", `#${plate.id}`);
    expect(screen.getByRole("radio", { name: "Tweede vergunning" })).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Kenteken van uw eerste auto" })).toBeInTheDocument();
  });
});
