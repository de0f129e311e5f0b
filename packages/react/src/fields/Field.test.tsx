import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CompiledForm, JsonObject, JsonValue, Submission } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { PrivacyForm } from "../form/PrivacyForm.js";
import { formOf } from "../testing/form-of.js";
import { formAsking, kinds } from "../testing/kinds.js";
import { whyAt } from "../testing/text.js";

vi.setConfig({ testTimeout: 30_000 });

type User = ReturnType<typeof userEvent.setup>;

interface Answering {
  readonly form: CompiledForm;
  /** Says a wrong or missing answer. */
  readonly error: RegExp;
  readonly answer: (user: User) => Promise<void>;
  readonly value: JsonValue;
}

const typing = (name: string, text: string) => async (user: User) => {
  await user.type(screen.getByRole("textbox", { name }), text);
};
const choosing = (role: "radio" | "checkbox", name: string) => async (user: User) => {
  await user.click(screen.getByRole(role, { name }));
};

const cases: Readonly<Record<string, Answering>> = {
  text: {
    form: kinds.text,
    error: /^Vul uw achternaam in$/,
    answer: typing("Achternaam", "  De Vries "),
    value: "De Vries",
  },
  "long text": {
    form: kinds["long text"],
    error: /^Vul een antwoord in bij "Waar gaat het om\?"$/,
    answer: typing("Waar gaat het om?", "Een boom{Enter}in de weg"),
    value: "Een boom\nin de weg",
  },
  "whole number": {
    form: kinds["whole number"],
    error: /^Vul uw aantal kinderen in$/,
    answer: typing("Aantal kinderen", "3"),
    value: 3,
  },
  number: {
    form: kinds.number,
    error: /^Vul uw inkomen per maand in$/,
    answer: typing("Inkomen per maand", "€ 1.250,50"),
    value: 1250.5,
  },
  date: {
    form: kinds.date,
    error: /^Vul uw geboortedatum in$/,
    answer: async (user) => {
      await typing("Dag", "1")(user);
      await typing("Maand", "mei")(user);
      await typing("Jaar", "1980")(user);
    },
    value: "1980-05-01",
  },
  radio: {
    form: kinds.radio,
    error: /^Kies een antwoord bij "Hoe wilt u dat we u bereiken\?"$/,
    answer: choosing("radio", "Brief"),
    value: "brief",
  },
  select: {
    form: kinds.select,
    error: /^Kies een antwoord bij "Woonplaats"$/,
    answer: async (user) => {
      await user.selectOptions(screen.getByRole("combobox", { name: "Woonplaats" }), "Oosterveen");
    },
    value: "Oosterveen",
  },
  checkboxes: {
    form: kinds.checkboxes,
    error: /^Kies minstens één antwoord bij "Op welke dagen kunt u\?"$/,
    answer: async (user) => {
      await choosing("checkbox", "vrijdag")(user);
      await choosing("checkbox", "maandag")(user);
    },
    value: ["maandag", "vrijdag"],
  },
  "yes or no": {
    form: kinds["yes or no"],
    error: /^Kies ja of nee bij "Woont u samen met iemand\?"$/,
    answer: choosing("radio", "Nee"),
    value: false,
  },
  declaration: {
    form: kinds.declaration,
    error: /^Zet een vinkje bij "Ik heb alles naar waarheid ingevuld" om verder te gaan$/,
    answer: choosing("checkbox", "Ik heb alles naar waarheid ingevuld"),
    value: true,
  },
  BSN: {
    form: kinds.BSN,
    error: /^Vul uw BSN in$/,
    answer: typing("BSN", "1112.22.333"),
    value: "111222333",
  },
  IBAN: {
    form: kinds.IBAN,
    error: /^Vul uw rekeningnummer in$/,
    answer: typing("Rekeningnummer", "nl91abna0417164300"),
    value: "NL91ABNA0417164300",
  },
};

describe.each(Object.entries(cases))("asking for %s", (_name, { form, error, answer, value }) => {
  it("says how to mend a missing answer, at the field and in the summary", async () => {
    const user = userEvent.setup({ delay: null });
    render(<PrivacyForm form={form} />);
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    const link = screen.getByRole("link", { name: error });
    await user.click(link);
    const target = document.activeElement;
    expect(target).toHaveAttribute("id", "vraag.antwoord");
    const described = target?.closest('[aria-describedby~="vraag.antwoord--error"]');
    expect(described).not.toBeNull();
    expect(described).toHaveAccessibleDescription(expect.stringMatching(/Fout: /) as string);
  });

  it("sends the answer as its type", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={form} onSubmit={onSubmit} />);
    await answer(user);
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit.mock.calls[0]?.[0].data).toEqual({ antwoord: value });
  });

  it("shows an answer that was known already", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={form} initialData={{ antwoord: value }} onSubmit={onSubmit} />);
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit.mock.calls[0]?.[0].data).toEqual({ antwoord: value });
  });
});

describe("what stands around a control", () => {
  it("says why a list of choices is asked, also where its items declare the purpose", async () => {
    const form = formOf({
      schema: {
        title: "Voorbeeld",
        type: "object",
        properties: {
          hulp: {
            title: "Welke hulp?",
            type: "array",
            uniqueItems: true,
            items: { type: "string", enum: ["vervoer", "huishouden"] },
          },
        },
      },
      languages: { nl: { whys: [whyAt("/hulp/*", { short: "Zo helpen we u goed.", summary: "Meer." })] } },
    });
    render(<PrivacyForm form={form} />);
    await userEvent.setup({ delay: null }).click(screen.getByText("Waarom vragen we dit?"));
    expect(screen.getByText(/Zo helpen we u goed/)).toBeInTheDocument();
    expect(screen.getAllByText("Waarom vragen we dit?", { exact: false })).toHaveLength(1);
  });

  it("describes it by ids that are all on the page", async () => {
    const user = userEvent.setup({ delay: null });
    const odd = "een naam met spaties/en ~ tekens";
    const schema: JsonObject = { title: "Vraag", description: "Uitleg.", type: "string" };
    const form = formAsking(schema);
    const renamed: CompiledForm = {
      ...form,
      schema: {
        ...form.schema,
        properties: { [odd]: { ...schema, "x-privacy": [{ purpose: "a/b" }] } },
        required: [odd],
      },
      validate: () => [
        { at: "/een naam met spaties~1en ~0 tekens", keyword: "required", params: {}, schemaPointer: "" },
      ],
    };
    render(<PrivacyForm form={renamed} />);
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    const control = screen.getByRole("textbox", { name: "Vraag" });
    const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(document.getElementById(id)).not.toBeNull();
  });

  it("says in words that an answer may stay away, and never with a sign", () => {
    render(<PrivacyForm form={kinds["e-mail"]} />);
    expect(screen.getByRole("textbox", { name: "E-mailadres (optioneel)" })).not.toBeRequired();
    expect(document.body).not.toHaveTextContent("*");
  });

  it("keeps what cannot be understood, and says so", async () => {
    const user = userEvent.setup({ delay: null });
    render(<PrivacyForm form={kinds["whole number"]} />);
    await user.type(screen.getByRole("textbox", { name: "Aantal kinderen" }), "drie{Enter}");
    expect(screen.getByRole("link", { name: "Vul een heel getal in, bijvoorbeeld 12" })).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Aantal kinderen" })).toHaveValue("drie");
  });

  it("takes a whole date that is pasted", async () => {
    const user = userEvent.setup({ delay: null });
    const onSubmit = vi.fn<(submission: Submission) => void>();
    render(<PrivacyForm form={kinds.date} onSubmit={onSubmit} />);
    await user.click(screen.getByRole("textbox", { name: "Dag" }));
    await user.paste("31-12-1990");
    expect(screen.getByRole("textbox", { name: "Jaar" })).toHaveValue("1990");
    await user.click(screen.getByRole("button", { name: "Versturen" }));
    expect(onSubmit.mock.calls[0]?.[0].data).toEqual({ antwoord: "1990-12-31" });
  });
});
