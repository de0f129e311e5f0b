import type { Meta, StoryObj } from "@storybook/react-vite";
import type { Submission } from "@waarom/model/runtime";
import { PrivacyForm, ReceiptView, type PrivacyFormProps } from "@waarom/react";
import { useState, type ReactNode } from "react";
import { expect } from "storybook/test";
import klussenmunt from "virtual:waarom/form/gemeente-voorbeeld/klussenmunt";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import privacyRequest from "virtual:waarom/form/gemeente-voorbeeld/privacyverzoek";
import satisfaction from "virtual:waarom/form/gemeente-voorbeeld/tevredenheid";
import care from "virtual:waarom/form/gemeente-voorbeeld/wmo";
import tenants from "virtual:waarom/form/woningcorporatie-voorbeeld/huurdersonderzoek";
import { permitAnswers } from "../lib/answers.js";
import { words } from "../lib/example.js";

/** A form that shows its receipt when it has been sent. Nothing leaves the page. */
function WholeForm(props: PrivacyFormProps): ReactNode {
  const [submission, setSubmission] = useState<Submission>();
  return submission === undefined ? (
    <PrivacyForm {...props} onSubmit={setSubmission} />
  ) : (
    <ReceiptView receipt={submission.receipt} form={props.form} headingLevel={1} />
  );
}

const meta = {
  title: "Whole forms",
  component: WholeForm,
  args: { form: permit, language: "nl" },
  parameters: { composed: true, controls: { include: ["language", "headingLevel"] } },
} satisfies Meta<typeof WholeForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ParkingPermit: Story = {};

export const ParkingPermitInEnglish: Story = { globals: { language: "en" } };

/** Every question says how to mend its answer; the summary leads to each. */
export const EverythingMissing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.send }));
    await expect(canvas.getByRole("heading", { name: /^\d+ (antwoorden|answers)/ })).toHaveFocus();
    const [first] = canvas.getAllByRole("link", { name: /kenteken|licence/i });
    if (first === undefined) throw new Error("The summary has no line about the licence plate.");
    await userEvent.click(first);
    await expect(canvas.getByRole("textbox", { name: /^(Kenteken|Licence)/ })).toHaveFocus();
  },
};

/** All explanations unfolded. */
export const EveryWhyUnfolded: Story = {
  play: async ({ canvasElement, userEvent }) => {
    for (const summary of canvasElement.querySelectorAll(".waarom-why > details > summary"))
      await userEvent.click(summary);
    await expect(canvasElement.querySelectorAll(".waarom-why > details:not([open])")).toHaveLength(0);
  },
};

/** One answer makes another question needed: it comes right after it. */
export const ConditionalQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    const [, lease] = canvas.getAllByRole("radio", { name: /(mijzelf|leasemaatschappij|myself|lease)/ });
    if (lease === undefined) throw new Error("There is no lease to choose.");
    await userEvent.click(lease);
    await expect(
      canvas.getByRole("textbox", { name: /(leasemaatschappij|leasing company|lease)/i }),
    ).toBeVisible();
  },
};

/** Filled in and sent: what a resident keeps. */
export const Sent: Story = {
  args: { initialData: permitAnswers },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.send }));
    await expect(
      await canvas.findByRole("heading", { name: /(Dit hebben we met u afgesproken|agreed)/ }),
    ).toBeVisible();
  },
};

/** Asks about health: sensitive questions, with the reason in sight at each. */
export const CareAndSupport: Story = {
  args: { form: care, initialData: { bsn: "999990019", naam: "Sanne de Vries" } },
};
export const CareAndSupportInEnglish: Story = { ...CareAndSupport, globals: { language: "en" } };

/** A pilot for which one signs up, with a consent to be called. */
export const Klussenmunt: Story = { args: { form: klussenmunt } };

/** A survey: short, voluntary, and without anything that says who answers. */
export const Satisfaction: Story = { args: { form: satisfaction } };

/** A request about one's own data. */
export const PrivacyRequest: Story = { args: { form: privacyRequest } };

/** Of an organisation that is no public body: other reasons, other words. */
export const TenantsSurvey: Story = { args: { form: tenants } };
