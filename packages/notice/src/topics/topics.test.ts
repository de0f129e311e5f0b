import type { JsonObject } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { blockText } from "../markdown/nodes.js";
import { permitForm, permitRegister } from "../testing/permit.js";
import { formOf, projectOf } from "../testing/project.js";
import { topicTargets } from "./index-topics.js";
import {
  placeOf,
  resolveFieldTexts,
  resolveFormIntroduction,
  resolvePurposeTexts,
  textUse,
} from "./resolve.js";

const register = { "register.yaml": permitRegister, "forms/parkeervergunning.form.json": permitForm };
const text = (topic: string, short: string, more = "") => `# ${topic}\n\n## Kort\n\n${short}\n\n${more}`;

function shortAt(
  notices: Readonly<Record<string, string>>,
  path = "/email",
  reader: { language: string; audience?: string } = { language: "nl" },
) {
  const project = projectOf({ ...register, ...notices });
  const [choice] = resolveFieldTexts(project, "parkeervergunning", path, reader).short;
  return choice?.from === "notice"
    ? `${choice.text.level}: ${choice.text.text.markdown.trim()}`
    : choice?.from;
}

describe("the nearest text", () => {
  const own = { "notices/parkeervergunning.nl.md": text("email", "veld") };
  const category = {
    "notices/extra.nl.md": `---\nform: parkeervergunning\n---\n\n${text("e-mail", "label")}`,
  };
  const purpose = {
    "notices/doel.nl.md": `---\nactivity: parkeervergunning\n---\n\n${text("beoordelen", "doel")}`,
  };
  const activity = {
    "notices/activiteit.nl.md": `---\nactivity: parkeervergunning\n---\n\n${text("activiteit", "activiteit")}`,
  };
  const organisation = { "notices/algemeen.nl.md": text("email", "organisatie") };

  it("is the field’s own, else the purpose’s, the activity’s, the organisation’s for the category, and else none", () => {
    expect(shortAt({ ...own, ...purpose, ...activity, ...organisation })).toBe("field: veld");
    expect(shortAt({ ...purpose, ...activity, ...organisation })).toBe("purpose: doel");
    expect(shortAt({ ...activity, ...organisation })).toBe("activity: activiteit");
    expect(shortAt(organisation)).toBe("category: organisatie");
    expect(shortAt({})).toBe("register");
  });

  it("may be found by name, label, data path or pointer, whatever its capitals", () => {
    for (const name of ["email", "Email", "E-mail", "/email", "/properties/email"])
      expect(shortAt({ "notices/parkeervergunning.nl.md": text(name, "veld") })).toBe("field: veld");
    expect(shortAt(category)).toBe("field: label");
  });

  it("of a group serves the fields in it", () => {
    const group = { "notices/parkeervergunning.nl.md": text("adres", "groep") };
    expect(shortAt(group, "/adres/straat")).toBe("group: groep");
    expect(shortAt(group, "/adres/naam")).toBe("group: groep");
    expect(
      shortAt(
        { "notices/parkeervergunning.nl.md": `${text("adres", "groep")}${text("/adres/naam", "naam")}` },
        "/adres/naam",
      ),
    ).toBe("field: naam");
  });

  it("for a category in the form’s own file goes before the purpose", () => {
    const files = { "notices/parkeervergunning.nl.md": text("vehicle-registration", "categorie") };
    expect(shortAt({ ...files, ...purpose }, "/kenteken")).toBe("category-of-form: categorie");
  });

  it("lets a short text serve as summary, and never the reverse", () => {
    const project = projectOf({
      ...register,
      "notices/parkeervergunning.nl.md":
        "# email\n\n## Kort\n\nkort\n\n# kenteken\n\n## Samenvatting\n\nlang\n",
    });
    const email = resolveFieldTexts(project, "parkeervergunning", "/email", { language: "nl" });
    expect(email.summary[0]).toMatchObject({ from: "notice", text: { written: "short" } });
    const kenteken = resolveFieldTexts(project, "parkeervergunning", "/kenteken", { language: "nl" });
    expect(kenteken.short[0]?.from).toBe("register");
    expect(kenteken.legal).toEqual([]);
  });

  it("is for the reader’s language and audience where there is one", () => {
    const files = {
      "notices/parkeervergunning.nl.md": text("email", "iedereen"),
      "notices/jong.nl.md": `---\nform: parkeervergunning\naudience: jongere\n---\n\n${text("email", "jongere")}`,
    };
    expect(shortAt(files)).toBe("field: iedereen");
    expect(shortAt(files, "/email", { language: "nl", audience: "jongere" })).toBe("field: jongere");
    expect(shortAt(files, "/email", { language: "nl", audience: "ondernemer" })).toBe("field: iedereen");
    expect(shortAt(files, "/email", { language: "en", audience: "jongere" })).toBe("field: jongere");
  });

  it("names its exact place", () => {
    const project = projectOf({ ...register, ...own });
    const [choice] = resolveFieldTexts(project, "parkeervergunning", "/email", { language: "nl" }).short;
    expect(choice).toMatchObject({
      from: "notice",
      text: { text: { location: { file: "notices/parkeervergunning.nl.md" } } },
    });
    const use = textUse(project, "nl");
    expect(choice?.from === "notice" ? use.get(placeOf(choice.text))?.forms : undefined).toEqual(
      new Set(["parkeervergunning"]),
    );
  });

  it("of a shared topic says in how many forms and fields it is used", () => {
    const project = projectOf({ ...register, "forms/ander.form.json": permitForm, ...organisation });
    const [choice] = resolveFieldTexts(project, "ander", "/email", { language: "nl" }).short;
    const use = choice?.from === "notice" ? textUse(project, "nl").get(placeOf(choice.text)) : undefined;
    expect([use?.forms.size, use?.fields]).toEqual([2, 2]);
  });
});

describe("texts about the whole", () => {
  const files = {
    ...register,
    "notices/parkeervergunning.nl.md": `${text("formulier", "Over dit formulier.", "## Juridisch\n\nMeer wet.\n")}${text("beoordelen", "Over het doel.")}`,
  };

  it("open the layers of the form’s notice", () => {
    const tree = composeNotice(projectOf(files), { form: "parkeervergunning" }, { language: "nl" });
    expect(tree.layers.map(({ blocks }) => blockText(blocks[0]?.content ?? []))).toEqual([
      "Over dit formulier.",
      "Over dit formulier.",
      "Meer wet.",
    ]);
    expect(
      resolveFormIntroduction(projectOf(files), "parkeervergunning", { language: "nl" }).short?.level,
    ).toBe("form");
  });

  it("of a purpose stand at the top only for a reader of their own, for the register has a sentence", () => {
    const project = projectOf(files);
    const purpose = (tree: ReturnType<typeof composeNotice>) =>
      blockText(tree.layers[0]?.blocks.find(({ id }) => id === "purpose-short")?.content ?? []);
    expect(purpose(composeNotice(project, { form: "parkeervergunning" }, { language: "nl" }))).toContain(
      "We beoordelen of u",
    );
    const young = projectOf({
      ...files,
      "notices/jong.nl.md": `---\nform: parkeervergunning\naudience: jong\n---\n\n${text("beoordelen", "We kijken of je mag parkeren.")}`,
    });
    expect(
      purpose(composeNotice(young, { form: "parkeervergunning" }, { language: "nl", audience: "jong" })),
    ).toContain("We kijken of je mag parkeren.");
    expect(
      resolvePurposeTexts(
        young,
        "parkeervergunning/beoordelen",
        { language: "nl", audience: "jong" },
        "parkeervergunning",
      ).short?.audience,
    ).toBe("jong");
  });
});

describe("what a heading speaks about", () => {
  const targets = (path: string, topic: string, more: JsonObject = {}) => {
    const project = projectOf({
      ...register,
      "forms/dubbel.form.json": formOf({
        a: formOf({ naam: { type: "string" } }),
        b: formOf({ naam: { type: "string" } }),
        dagen: { type: "array", items: { type: "string" } },
        ...more,
      }),
      [path]: text(topic, "x"),
    });
    const document = project.notices[0];
    const [heading] = document?.topics ?? [];
    return document === undefined || heading === undefined ? [] : topicTargets(project, document, heading);
  };

  it.each<[string, string, object]>([
    ["notices/parkeervergunning.nl.md", "formulier", { kind: "form", form: "parkeervergunning" }],
    ["notices/parkeervergunning.nl.md", "parkeervergunning", { kind: "form", form: "parkeervergunning" }],
    ["notices/parkeervergunning.nl.md", "kenteken", { kind: "field", path: "/kenteken" }],
    ["notices/parkeervergunning.nl.md", "straat", { kind: "field", path: "/adres/straat" }],
    [
      "notices/parkeervergunning.nl.md",
      "beoordelen",
      { kind: "purpose", purpose: "parkeervergunning/beoordelen" },
    ],
    [
      "notices/x.nl.md",
      "parkeervergunning/beoordelen",
      { kind: "purpose", purpose: "parkeervergunning/beoordelen" },
    ],
    ["notices/x.nl.md", "parkeervergunning", { kind: "activity", activity: "parkeervergunning" }],
    ["notices/x.nl.md", "email", { kind: "category", category: "email" }],
    ["notices/x.nl.md", "kenteken", { kind: "unknown" }],
    ["notices/parkeervergunning.nl.md", "niets", { kind: "unknown" }],
    ["notices/parkeervergunning.nl.md", "__proto__", { kind: "unknown" }],
    ["notices/x.nl.md", "constructor", { kind: "unknown" }],
    ["notices/dubbel.nl.md", "naam", { kind: "ambiguous", paths: ["/a/naam", "/b/naam"] }],
    ["notices/dubbel.nl.md", "/b/naam", { kind: "field", path: "/b/naam" }],
    ["notices/dubbel.nl.md", "a", { kind: "field", path: "/a" }],
    ["notices/dubbel.nl.md", "dagen", { kind: "field", path: "/dagen/*" }],
  ])("%s # %s", (path, topic, expected) => {
    expect(targets(path, topic)).toEqual([expect.objectContaining(expected)]);
  });
});
