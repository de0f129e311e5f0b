import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { JsonObject, Submission } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { PrivacyForm } from "../form/PrivacyForm.js";
import { formAsking } from "../testing/kinds.js";

const file: JsonObject = {
  title: "Bewijs",
  type: "object",
  "x-file": { types: ["application/pdf", "image/png"], maxSize: 1000 },
  properties: {
    type: { type: "string", enum: ["application/pdf", "image/png"] },
    size: { type: "integer", maximum: 1000 },
  },
};
const several: JsonObject = { title: "Bewijzen", type: "array", minItems: 1, maxItems: 2, items: file };

const pdf = (name: string, size = 10) => new File(["x".repeat(size)], name, { type: "application/pdf" });

describe("asking for files", () => {
  it("hands over the bytes beside the answer, and says what may be chosen", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={formAsking(file)} onSubmit={onSubmit} />);
    const input = screen.getByLabelText("Bewijs");
    expect(input).toHaveAccessibleDescription(
      "Soort bestand: PDF, PNG. Hoogstens 1 kB. Uit foto's halen we weg waar en wanneer ze zijn gemaakt.",
    );
    const chosen = pdf("bewijs.pdf");
    await user.upload(input, chosen);
    expect(await screen.findByText("bewijs.pdf (10 B)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    const submission = onSubmit.mock.calls[0]?.[0];
    const [key] = Object.keys(submission?.files ?? {});
    expect(submission?.data).toEqual({
      antwoord: { $file: key, name: "bewijs.pdf", type: "application/pdf", size: 10 },
    });
    expect(submission?.files[key ?? ""]).toBe(chosen);
  });

  it("lets several be added one by one, and taken away", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={formAsking(several)} onSubmit={onSubmit} />);
    const input = screen.getByLabelText("Bewijzen");
    expect(input).toHaveAccessibleDescription(/Hoogstens 2 bestanden\./);
    for (const name of ["een.pdf", "twee.pdf"]) {
      await user.upload(input, pdf(name));
      await screen.findByText(`${name} (10 B)`);
    }
    await user.upload(input, pdf("drie.pdf"));
    expect(await screen.findByText(/^drie\.pdf is niet toegevoegd: u kunt hoogstens 2/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "twee.pdf verwijderen" }));
    expect(screen.getByRole("status")).toHaveTextContent("twee.pdf is verwijderd.");
    await user.upload(input, pdf("drie.pdf"));
    await screen.findByText("drie.pdf (10 B)");
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit.mock.calls[0]?.[0].data).toMatchObject({
      antwoord: [{ name: "een.pdf" }, { name: "drie.pdf" }],
    });
    expect(Object.keys(onSubmit.mock.calls[0]?.[0].files ?? {})).toHaveLength(2);
  });

  it("says at once of a file that is too large or of the wrong kind, and keeps the one before it", async () => {
    const user = userEvent.setup({ delay: null, applyAccept: false });
    render(<PrivacyForm form={formAsking(file)} />);
    const input = screen.getByLabelText("Bewijs");
    await user.upload(input, pdf("goed.pdf"));
    await screen.findByText("goed.pdf (10 B)");
    await user.upload(input, pdf("groot.pdf", 2000));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "groot.pdf is niet toegevoegd: het is te groot. Kies een bestand van hoogstens 1 kB.",
    );
    await user.upload(input, new File(["x"], "x.exe", { type: "application/x-msdownload" }));
    await screen.findByText(/^x\.exe is niet toegevoegd: dit soort .* van deze soort: PDF, PNG\.$/);
    expect(screen.getByText("goed.pdf (10 B)")).toBeVisible();
    // Some computers do not say what kind a file is.
    await user.upload(input, new File(["x"], "brief.PDF", { type: "" }));
    expect(await screen.findByText("brief.PDF (1 B)")).toBeVisible();
  });

  it("says how to mend what a server finds", () => {
    const errors = [{ at: "/antwoord/size", keyword: "maximum", params: { limit: 1000 }, schemaPointer: "" }];
    render(<PrivacyForm form={formAsking(file)} initialErrors={errors} />);
    expect(screen.getByRole("link", { name: "Kies een kleiner bestand: hoogstens 1 kB" })).toBeVisible();
  });

  it("does not take a name for a file: what came back without its bytes is chosen again", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    const known = { $file: "/antwoord", name: "bewijs.pdf", type: "application/pdf", size: 10 };
    render(<PrivacyForm form={formAsking(file)} initialData={{ antwoord: known }} onSubmit={onSubmit} />);
    expect(screen.getByLabelText("Bewijs")).toHaveAccessibleDescription(/U koos eerder bewijs\.pdf\./);
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit).not.toHaveBeenCalled();
    await user.upload(screen.getByLabelText("Bewijs"), pdf("bewijs.pdf"));
    await screen.findByText("bewijs.pdf (10 B)");
    expect(screen.queryByText(/U koos eerder/)).toBeNull();
  });

  it("keeps a picture that it cannot clean out of the answer, and says why", async () => {
    const user = userEvent.setup({ delay: null, applyAccept: false });
    render(<PrivacyForm form={formAsking(file)} />);
    await user.upload(screen.getByLabelText("Bewijs"), new File(["x"], "foto.heic", { type: "image/heic" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/^foto\.heic is niet toegevoegd/);
    expect(screen.queryByRole("button", { name: "foto.heic verwijderen" })).toBeNull();
  });
});
