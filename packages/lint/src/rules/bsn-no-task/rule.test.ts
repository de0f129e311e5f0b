import { idsOf, legalBases, linkProject, type LegalBasis, type SourceFile } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { lint } from "../../lint.js";
import { exampleProject } from "../../testing/example-files.js";

const withLaw = '{ law: { text: "Verordening, artikel 4" } }';

interface Case {
  readonly basis: LegalBasis;
  readonly kind?: string;
  readonly law?: string;
  readonly declared?: object;
  readonly field?: object;
}

function findings({
  basis,
  kind = "municipality",
  law = withLaw,
  declared = {},
  field = {},
}: Case): readonly string[] {
  const register = `activities:\n  a:\n    name: A\n    controller: college\n    purposes:\n      doen: { text: iets doen, legalBases: { ${basis}: ${law} } }\n`;
  const property = {
    type: "string",
    title: "Nummer",
    ...field,
    "x-privacy": { purpose: "a/doen", legalBasis: basis, category: "bsn", ...declared },
  };
  const form = { title: "F", type: "object", unevaluatedProperties: false, properties: { nummer: property } };
  const files: SourceFile[] = exampleProject.map((file) => ({
    ...file,
    text: file.text.replace("kind: municipality", `kind: ${kind}`),
  }));
  files.push(
    { path: "register/a.yaml", text: register },
    { path: "forms/f.form.json", text: JSON.stringify(form) },
  );
  return lint(linkProject(files, { asOf: "2026-11-23" }))
    .filter(({ ruleId }) => ruleId.startsWith("bsn/"))
    .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
}

describe("a BSN", () => {
  it.each(idsOf(legalBases))(
    "on the basis of %s is allowed only for a task or duty, or a life at stake",
    (basis) => {
      const private_ = ["consent", "contract", "legitimate-interest"].includes(basis);
      expect(findings({ basis }).includes("bsn/no-task basis")).toBe(private_);
      expect(findings({ basis }).includes("bsn/no-task no-law")).toBe(false);
    },
  );

  it("needs a law: the task's for a public body, one of its own for others", () => {
    const noLaw = "bsn/no-task no-law";
    expect(findings({ basis: "public-task", law: "{}" })).toContain(noLaw);
    expect(findings({ basis: "public-task", law: "{ law: { article: '4' } }" })).toContain(noLaw);
    expect(findings({ basis: "public-task", law: "{ law: { law: gemeentewet } }" })).not.toContain(noLaw);
    expect(findings({ basis: "legal-obligation", kind: "housing-corporation" })).toContain(noLaw);
    for (const bsnBasis of [{ law: "uavg", article: "46" }, { text: "Wet, artikel 2" }])
      expect(
        findings({ basis: "legal-obligation", kind: "housing-corporation", declared: { bsnBasis } }),
      ).not.toContain(noLaw);
    expect(findings({ basis: "public-task", law: "{}", declared: { bsnBasis: { article: "2" } } })).toContain(
      noLaw,
    );
  });

  it("is known by its category or by its format, and by nothing else", () => {
    const byFormat = { field: { format: "nl-bsn" }, declared: { category: "name" } };
    expect(findings({ basis: "contract", ...byFormat })).toContain("bsn/no-task basis");
    expect(findings({ basis: "contract", declared: { category: "name" } })).toEqual([]);
  });

  it("is verified where it comes from a source", () => {
    expect(findings({ basis: "public-task" })).toEqual(["bsn/unverified unverified"]);
    expect(findings({ basis: "public-task", declared: { source: "brp" } })).toEqual([]);
  });
});
