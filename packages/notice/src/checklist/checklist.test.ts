import type { JsonObject, Project } from "@waarom/model";
import { describe, expect, it } from "vitest";
import type { NoticeTarget } from "../facts/target.js";
import { permitFiles } from "../testing/permit.js";
import { exampleProject, goodExamples, projectOf } from "../testing/project.js";
import { factsIn, fails, naming, without } from "../testing/deletion.js";
import { richFiles, richForm, richRegister } from "../testing/rich.js";
import { checklist } from "./checklist.js";
import { checklistItems } from "./items.js";

describe("deleting any one fact", () => {
  const complete = checklist(projectOf(richFiles), { form: "hulp" }, "nl");

  it("starts from a register in which everything is there, and everything applies", () => {
    expect(complete.filter(fails)).toEqual([]);
    expect(complete.filter(({ status }) => status === "not-applicable").map(({ id }) => id)).toEqual([
      "icons",
    ]);
  });

  const cases = [
    ...factsIn(richRegister).map((pointer) => ({ where: "register" as const, pointer })),
    ...factsIn(richForm)
      .filter((pointer) => pointer.includes("/x-privacy/"))
      .map((pointer) => ({ where: "form" as const, pointer })),
  ];

  it.each(cases)("$where $pointer makes exactly the items fail that name it", ({ where, pointer }) => {
    const files =
      where === "register"
        ? { ...richFiles, "register.yaml": without(richRegister, pointer) }
        : { ...richFiles, "forms/hulp.form.json": without(richForm, pointer) };
    const after = checklist(projectOf(files), { form: "hulp" }, "nl")
      .filter(fails)
      .map(({ id }) => id);
    expect(after).toEqual(naming(complete, where, pointer));
  });

  it("covers nearly every item: what follows from the bases cannot be deleted", () => {
    const named = new Set(complete.filter(({ facts: checks }) => checks.length > 0).map(({ id }) => id));
    const derived = [
      "r.access",
      "r.rectify",
      "r.erase",
      "r.restrict",
      "r.object",
      "r.portability",
      "r.complain",
      "r.awb",
      "icons",
    ];
    expect(
      Object.keys(checklistItems).filter((id) => !derived.includes(id) && !named.has(id as never)),
    ).toEqual([]);
  });
});

describe("a checklist", () => {
  const examples = goodExamples.map((name) => exampleProject(name));
  const targetsOf = (project: Project): readonly NoticeTarget[] => [
    ...[...project.forms.keys()].map((form) => ({ form })),
    ...Object.keys(project.register.value.activities).map((activity) => ({ activity })),
    { organisation: true },
  ];

  it.each(
    examples.flatMap((project) =>
      targetsOf(project).flatMap((target) =>
        ["nl", "en"].map((language) => ({ project, target, language, name: JSON.stringify(target) })),
      ),
    ),
  )("of the examples is complete for $name in $language", ({ project, target, language }) => {
    expect(
      checklist(project, target, language)
        .filter(fails)
        .map(({ id, todo }) => [id, todo?.en]),
    ).toEqual([]);
  });

  it("says what is missing, where, who can mend it and what to do, in both languages", () => {
    const files = {
      ...permitFiles,
      "register.yaml": without(permitFiles["register.yaml"] as JsonObject, "/dpo"),
    };
    const dpo = checklist(projectOf(files), { form: "parkeervergunning" }, "nl").find(
      ({ id }) => id === "dpo.contact",
    );
    expect(dpo).toMatchObject({
      status: "missing",
      decides: "officer",
      reference: { nl: "AVG 13.1b, 37.7", en: "GDPR 13(1)(b), 37(7)" },
    });
    expect(dpo?.todo?.nl).toContain("/dpo/email");
    expect(dpo?.todo?.en).toContain("data protection officer");
  });

  it("calls a text that is there in another language partial", () => {
    const register = JSON.stringify(permitFiles["register.yaml"]).replace(
      ',"en":"decide on your parking permit"',
      "",
    );
    const purpose = checklist(
      projectOf({ ...permitFiles, "register.yaml": register }),
      { form: "parkeervergunning" },
      "en",
    ).find(({ id }) => id === "purpose");
    expect(purpose).toMatchObject({ status: "partial" });
    expect(purpose?.todo?.nl).toContain("Vertaal (en)");
  });

  it("is not complete where somebody abroad gets data and nobody says how it is protected", () => {
    const register = JSON.stringify(permitFiles["register.yaml"]).replace(
      '"role":"processor","country":"NL"',
      '"role":"processor","country":"US"',
    );
    const transfer = checklist(
      projectOf({ ...permitFiles, "register.yaml": register }),
      { form: "parkeervergunning" },
      "nl",
    ).find(({ id }) => id === "transfer");
    expect(transfer?.status).toBe("partial");
    expect(transfer?.todo?.en).toContain("whether hosting is in the EEA");
  });

  it("does not ask a company for what only a public body has", () => {
    const register = JSON.stringify(permitFiles["register.yaml"])
      .replace('"municipality"', '"housing-corporation"')
      .replace(/"dpo":\{[^}]*\},/, "");
    const results = checklist(
      projectOf({ ...permitFiles, "register.yaml": register }),
      { form: "parkeervergunning" },
      "nl",
    );
    expect(results.find(({ id }) => id === "dpo.contact")?.status).toBe("not-applicable");
    expect(results.find(({ id }) => id === "r.awb")?.status).toBe("not-applicable");
  });

  it("survives an empty project", () => {
    expect(
      checklist(projectOf({}), { organisation: true }, "nl").find(({ id }) => id === "purpose")?.status,
    ).toBe("missing");
  });
});
