import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CompiledField, Submission } from "@waarom/model/runtime";
import { expect, it, vi } from "vitest";
import { PrivacyForm } from "../form/PrivacyForm.js";
import { formOf } from "../testing/form-of.js";

vi.setConfig({ testTimeout: 30_000 });

const field = (path: string, more: Partial<CompiledField>): CompiledField => ({
  path,
  schemaPointers: [`/properties${path}`],
  uses: [],
  subject: "applicant",
  published: false,
  file: false,
  ...more,
});
const form = formOf({
  id: "nieuws",
  schema: {
    title: "Nieuws",
    type: "object",
    properties: {
      email: { title: "E-mailadres", type: "string", format: "email" },
      ja: {
        title: "Ja, mail mij nieuws",
        type: "boolean",
        "x-privacy": [{ consentFor: "parkeervergunning/beoordelen" }],
      },
    },
  },
  fields: [
    field("/email", { uses: [{ purpose: "parkeervergunning/beoordelen", legalBasis: "consent" }] }),
    field("/ja", { consentFor: "parkeervergunning/beoordelen" }),
  ],
  layout: { steps: [{ id: "een", title: { nl: "Uw e-mail" }, properties: ["email", "ja"] }] },
});

it("the review says of an answer without consent that it stays here, and of one with it who receives it", async () => {
  const user = userEvent.setup({ delay: null });
  const onSubmit = vi.fn<(submission: Submission) => void>();
  render(<PrivacyForm form={form} initialData={{ email: "n@post.example" }} onSubmit={onSubmit} />);
  const answer = () => screen.getByText("n@post.example");
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  expect(answer()).toHaveTextContent("Dit versturen we niet: u gaf geen toestemming");
  expect(answer()).not.toHaveTextContent("Gaat naar");
  await user.click(screen.getByRole("button", { name: "Wijzigen: Uw e-mail" }));
  await user.click(screen.getByRole("checkbox", { name: /^Ja, mail mij/ }));
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  expect(answer()).toHaveTextContent("Gaat naar: RDW");
  expect(answer()).not.toHaveTextContent("versturen we niet");

  // Withdrawn again before sending: it does not leave.
  await user.click(screen.getByRole("button", { name: "Wijzigen: Uw e-mail" }));
  await user.click(screen.getByRole("checkbox", { name: /^Ja, mail mij/ }));
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  await user.click(screen.getByRole("button", { name: "Versturen" }));
  expect(onSubmit.mock.calls[0]?.[0].data).toEqual({ ja: false });
});
