import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Submission } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { PrivacyForm } from "../form/PrivacyForm.js";
import { formOf } from "../testing/form-of.js";
import type { AddressLookup } from "./lookup.js";

const form = formOf({
  id: "adres",
  schema: {
    title: "Adres",
    type: "object",
    properties: {
      adres: {
        title: "Uw adres",
        type: "object",
        properties: {
          postcode: { title: "Postcode", type: "string", format: "nl-postcode" },
          huisnummer: { title: "Huisnummer", type: "integer" },
          toevoeging: { title: "Toevoeging", type: "string" },
          straat: { title: "Straat", type: "string" },
          plaats: { title: "Plaats", type: "string" },
        },
      },
    },
  },
});

const box = (name: string) => screen.getByRole("textbox", { name: new RegExp(`^${name}`) });

async function fill(lookup: AddressLookup, before: Readonly<Record<string, string>> = {}) {
  const user = userEvent.setup({ delay: null });
  const onSubmit = vi.fn<(submission: Submission) => void>();
  render(<PrivacyForm form={form} addressLookup={lookup} onSubmit={onSubmit} confirmation={false} />);
  for (const [name, text] of Object.entries(before)) await user.type(box(name), text);
  await user.type(box("Postcode"), "1234ab");
  await user.type(box("Huisnummer"), "12");
  await user.tab();
  return { user, onSubmit };
}

describe("looking up an address", () => {
  it("fills in street and town, says so, and sends them", async () => {
    const lookup = vi.fn<AddressLookup>().mockResolvedValue({ street: "Lindelaan", town: "Voorbeeldstad" });
    const { user, onSubmit } = await fill(lookup);
    await waitFor(() => {
      expect(box("Straat")).toHaveValue("Lindelaan");
    });
    expect(screen.getByText("Gevonden en ingevuld: Lindelaan 12, Voorbeeldstad.")).toBeVisible();
    expect(lookup.mock.calls[0]?.[0]).toEqual({ postcode: "1234 AB", houseNumber: "12" });
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit.mock.calls[0]?.[0].data).toEqual({
      adres: { postcode: "1234 AB", huisnummer: 12, straat: "Lindelaan", plaats: "Voorbeeldstad" },
    });
  });

  it("follows a changed house number, and leaves alone what one typed oneself", async () => {
    const lookup = vi.fn<AddressLookup>(({ houseNumber }) =>
      Promise.resolve({ street: `Straat ${houseNumber}`, town: "Voorbeeldstad" }),
    );
    const { user } = await fill(lookup, { Plaats: "Elders" });
    await waitFor(() => {
      expect(box("Straat")).toHaveValue("Straat 12");
    });
    expect(box("Plaats")).toHaveValue("Elders");
    await user.clear(box("Huisnummer"));
    await user.type(box("Huisnummer"), "14");
    await user.tab();
    await waitFor(() => {
      expect(box("Straat")).toHaveValue("Straat 14");
    });
  });

  it.each<[string, AddressLookup]>([
    ["there is no such address", () => Promise.resolve(undefined)],
    ["the service fails", () => Promise.reject(new Error("weg"))],
  ])("says so where %s, and keeps nobody from going on", async (_name, lookup) => {
    await fill(lookup);
    expect(await screen.findByText(/^We vinden dit adres niet/)).toBeVisible();
    expect(box("Straat")).toHaveValue("");
  });

  it("asks nobody where the page gave no way", () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    render(<PrivacyForm form={form} initialData={{ adres: { postcode: "1234 AB", huisnummer: 1 } }} />);
    expect(fetched).not.toHaveBeenCalled();
    expect(document.querySelector(".waarom-lookup")).toBeNull();
  });
});
