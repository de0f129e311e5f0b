import { formats, prepareSubmission, undeclaredFields, type CompiledForm } from "@waarom/model/runtime";
import type { JsonObject } from "@waarom/model";
import { beforeAll, describe, expect, it } from "vitest";
import { declared, exampleWith, exampleWithForm, formOf } from "../testing/example.js";
import { loadForm } from "../testing/load-form.js";
import { compileForm } from "./compile-form.js";
import { FormRefusedError } from "./form-refused-error.js";
import { UnknownFormError } from "./unknown-form-error.js";

const goodAnswers = {
  kenteken: "AB-123-C",
  autoVan: "eigen",
  aanvrager: {
    naam: "Noor de Vries",
    postcode: "1234 AB",
    huisnummer: 1,
    straat: "Markt",
    plaats: "Voorbeeldstad",
  },
  eigenParkeerplaats: false,
  aantalAutos: 1,
  soortVergunning: "eerste",
  ingangsdatum: "2026-12-01",
} satisfies JsonObject;

/** The error with which a form is refused. */
function refusal(run: () => unknown): FormRefusedError {
  try {
    run();
  } catch (error) {
    if (error instanceof FormRefusedError) return error;
    throw error;
  }
  throw new Error("The form was not refused.");
}

function declaring(title: string): JsonObject {
  return { type: "string", title, "x-privacy": declared };
}

/** Compiled and loaded once: most tests look at the same form. */
const permit = compileForm(exampleWith(), "parkeervergunning");
let form: CompiledForm;
beforeAll(async () => {
  form = await loadForm(permit);
}, 30_000);

describe("a compiled form", () => {
  it("judges answers as the register's form asks, and asks what a condition adds", () => {
    const { validate, conditions } = form;
    expect(validate(goodAnswers)).toEqual([]);
    expect(
      validate({ ...goodAnswers, kenteken: "AB-12", aanvrager: { ...goodAnswers.aanvrager, huisnummer: 0 } }),
    ).toMatchObject([
      { at: "/kenteken", keyword: "format", params: { format: "nl-kenteken" } },
      { at: "/aanvrager/huisnummer", keyword: "minimum", params: { limit: 1 } },
    ]);
    expect(validate({ ...goodAnswers, autoVan: "lease" }).map(({ at }) => at)).toEqual([
      "/leasemaatschappij",
      "/verklaring",
    ]);
    expect(validate({ ...goodAnswers, einddatum: "2027-01-01" })).toMatchObject([
      { at: "/einddatum", keyword: "unevaluatedProperties" },
    ]);
    expect(validate({ ...goodAnswers, soortVergunning: "tijdelijk", einddatum: "2027-01-01" })).toEqual([]);
    expect(Object.values(conditions)).toHaveLength(3);
  });

  it("judges a format by the code that browser and server share", () => {
    const { validate } = form;
    for (const kenteken of ["AB-123-C", "ab123c", "AB-12", "", "AA-AA-AA", "1-ABC-23"])
      expect(validate({ ...goodAnswers, kenteken }).length === 0).toBe(formats["nl-kenteken"](kenteken));
  });

  it("takes a file of the kinds and the size that it asks for, and nothing beside it", async () => {
    const bewijs = {
      type: "object",
      title: "Bewijs",
      "x-file": { types: ["image/jpeg"], maxSize: 5000 },
      "x-privacy": declared,
    };
    const { validate, fields } = await loadForm(compileForm(exampleWithForm(formOf({ bewijs })), "proef"));
    const file = { $file: "a", name: "foto.jpg", type: "image/jpeg", size: 5000 };
    expect(fields).toMatchObject([{ path: "/bewijs", file: true }]);
    expect(validate({ bewijs: file })).toEqual([]);
    expect(
      validate({ bewijs: { ...file, type: "text/html", size: 5001, path: "/etc" } }).map(({ at }) => at),
    ).toEqual(["/bewijs/type", "/bewijs/size", "/bewijs/path"]);
  });

  it("makes a submission whose receipt says what was promised", () => {
    const prepared = prepareSubmission(
      form,
      { ...goodAnswers, nieuwsbrief: false },
      { language: "en", at: new Date("2026-11-23T10:00:00Z") },
    );
    expect(prepared).toMatchObject({
      errors: [],
      receipt: {
        controller: "the municipal executive of Voorbeeldstad",
        textHash: form.texts.en?.textHash,
        factsHash: form.factsHash,
        consents: [{ purpose: "nieuwsbrief/versturen", answer: "refused" }],
      },
    });
  });

  it("knows of every question what it declares, resolved against the register", () => {
    const { fields } = permit.data;
    const at = (path: string) => fields.find((field) => field.path === path);
    expect(at("/aanvrager/straat")).toEqual({
      path: "/aanvrager/straat",
      schemaPointers: ["/properties/aanvrager/properties/straat"],
      uses: [{ purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" }],
      category: "address",
      subject: "applicant",
      provision: "needed-for-decision",
      published: false,
      file: false,
    });
    expect(at("/email")?.uses.map(({ legalBasis }) => legalBasis)).toEqual(["public-task", "consent"]);
    expect(at("/nieuwsbrief")).toMatchObject({ consentFor: "nieuwsbrief/versturen", uses: [] });
    expect(at("/leasemaatschappij")?.schemaPointers).toEqual(["/allOf/0/then/properties/leasemaatschappij"]);
  });

  it("speaks each language, with the schema's own words for the default one", () => {
    const { texts, schema, languages, noticeHref } = permit.data;
    expect(languages).toEqual(["nl", "en"]);
    expect(texts.nl?.strings).toEqual({});
    expect(schema).toMatchObject({ title: "Bewonersparkeervergunning aanvragen" });
    expect(texts.en?.strings).toMatchObject({
      "/title": "Apply for a resident parking permit",
      "/properties/kenteken/title": "Licence plate",
    });
    expect(texts.nl?.notice.layers.map(({ layer }) => layer)).toEqual(["short", "summary", "legal"]);
    expect(Object.keys(texts.nl?.purposes ?? {})).toEqual([
      "parkeervergunning/beoordelen",
      "nieuwsbrief/versturen",
    ]);
    expect(texts.nl?.textHash).not.toBe(texts.en?.textHash);
    expect([noticeHref, texts.en?.noticeHref]).toEqual([
      "notices/parkeervergunning.nl.html",
      "notices/parkeervergunning.en.html",
    ]);
  });

  it("says where somebody who gets stuck finds a person, as the register has it", () => {
    const { texts } = permit.data;
    expect(texts.nl?.help).toEqual({
      phone: "14 0123",
      email: "college@voorbeeldstad.example",
      url: "https://www.voorbeeldstad.example",
      desk: "balie van het stadhuis, Raadhuisplein 1, op werkdagen van 9 tot 17 uur",
    });
    expect(texts.en?.help?.desk).toBe("desk at the town hall, Raadhuisplein 1, on working days from 9 to 17");
    expect(texts.nl).not.toHaveProperty("resultsAt");
    const survey = compileForm(exampleWith(), "tevredenheid").data.texts.nl;
    expect(survey?.resultsAt).toBe("https://www.voorbeeldstad.example/tevredenheid/uitkomsten");
  });

  it("finds a translation behind a reference, at every place that refers to it", () => {
    const form = formOf(
      { a: { $ref: "#/$defs/naam" }, b: { $ref: "#/$defs/naam" } },
      { $defs: { naam: declaring("Naam") } },
    );
    const project = exampleWithForm(form, { "forms/proef.en.yaml": "/$defs/naam/title: { text: Name }\n" });
    expect(compileForm(project, "proef").data.texts.en?.strings).toEqual({
      "/properties/a/title": "Name",
      "/properties/b/title": "Name",
    });
  });

  it("can be had in one language, at another date and with its notice elsewhere", () => {
    const options = {
      languages: [],
      asOf: "2027-01-01",
      noticeHref: (form: string, language: string) => `/privacy/${form}/${language}`,
    };
    const { data } = compileForm(exampleWith(), "parkeervergunning", options);
    expect(data).toMatchObject({
      languages: ["nl"],
      asOf: "2027-01-01",
      noticeHref: "/privacy/parkeervergunning/nl",
    });
  });
});

describe("the module", () => {
  it("imports nothing but the runtime, and makes no code when it runs", () => {
    const { module, types } = permit;
    const imports = [...module.text.matchAll(/^\s*(?:import|export)\b[^;]*?from\s*"([^"]+)"/gm)].map(
      (match) => match[1],
    );
    expect(imports).toEqual(["@waarom/model/runtime"]);
    expect(module.text).not.toMatch(/new Function|\beval\(|\brequire\(|\bimport\(|__proto__/);
    expect(types.text).toContain('readonly soortVergunning: "eerste" | "tweede" | "tijdelijk";');
  });

  it("is the same to the byte for the same files in any order, and has no trace of the machine", () => {
    const once = permit.module.text;
    const again = exampleWith();
    expect(compileForm(again, "parkeervergunning").module.text).toBe(once);
    expect(compileForm(again, "parkeervergunning").module.text).toBe(once);
    expect(once).not.toContain(process.cwd());
  });

  it("holds hostile words as words", async () => {
    const words = [
      "</script><script>alert(1)</script>",
      "`${alert(1)}`",
      "\u2028*/alert(1)//",
      '"; alert(1); "',
      "<!--",
    ];
    const form = formOf(
      Object.fromEntries(
        words.map((word) => [
          word,
          { ...declaring(word), oneOf: words.map((value) => ({ const: value, title: value })) },
        ]),
      ),
      { title: words.join(" ") },
    );
    const notice = `---\nform: proef\n---\n\n# formulier\n\n## Kort\n\n${words.join(" ")}\n`;
    const compiled = compileForm(exampleWithForm(form, { "notices/proef.nl.md": notice }), "proef");
    // What fails here is too long to print.
    expect(/<\/?script|<!--|\u2028/i.exec(compiled.module.text)).toBe(null);
    const { schema, validate } = await loadForm(compiled);
    expect(schema.title).toBe(words.join(" "));
    expect(validate(Object.fromEntries(words.map((word) => [word, word])))).toEqual([]);
    expect(validate(JSON.parse('{"__proto__":{"polluted":true}}') as JsonObject)).toMatchObject([
      { at: "/__proto__" },
    ]);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("a form with findings", () => {
  const silent = formOf({ naam: { type: "string", title: "Naam" }, straat: declaring("Straat") });

  it("is refused with each finding at its place and a way to mend it", () => {
    const error = refusal(() => compileForm(exampleWithForm(silent), "proef"));
    expect(error.diagnostics).toMatchObject([
      { ruleId: "purpose/missing", dataPath: "/naam", severity: "error" },
    ]);
    expect(error.message).toMatch(/form "proef" was not built: 1 finding/);
    expect(error.message).toMatch(
      /forms\/proef\.form\.json:\d+:\d+ {2}\/properties\/naam\n.*"Naam" has no purpose.*Choose one/,
    );
  });

  it.each([
    ["the rule turned off", { rules: { "purpose/missing": "off" } }],
    ["the rule made milder", { rules: { "purpose/missing": "hint" } }],
    ["a preset that does not look at forms", { preset: "register-audit" }],
  ])("is refused also with %s", (_, config) => {
    const project = exampleWithForm(silent, {
      "waarom.json": JSON.stringify({ languages: ["nl", "en"], ...config }),
    });
    expect(refusal(() => compileForm(project, "proef")).message).toContain('"Naam" has no purpose');
  });

  it("is refused also with an exception for it", () => {
    const exceptions = `exceptions:\n  - { rule: purpose/missing, file: forms/proef.form.json, pointer: /properties/naam, reason: Haast, decidedBy: Ik, expires: 2027-01-01 }\n`;
    const project = exampleWithForm(silent, { "privacy-exceptions.yaml": exceptions });
    expect(refusal(() => compileForm(project, "proef")).message).toContain('"Naam" has no purpose');
  });

  it("does not keep other forms from being compiled", () => {
    expect(compileForm(exampleWithForm(silent), "parkeervergunning").id).toBe("parkeervergunning");
  });

  it("is told from a form that is not there", () => {
    expect(() => compileForm(exampleWith(), "parkeervergunnning")).toThrow(UnknownFormError);
    expect(() => compileForm(exampleWith(), "parkeervergunnning")).toThrow(
      /Did you mean "parkeervergunning"\?/,
    );
    expect(() => compileForm(exampleWith(), "../../etc/passwd")).toThrow(
      /Forms that are there: klussenmunt, parkeervergunning/,
    );
  });

  it("is refused at its place where only the compiler finds that it cannot be checked", () => {
    const form = formOf(
      { naam: declaring("Naam"), straat: declaring("Straat") },
      { if: { dependentSchemas: { naam: { required: ["straat"] } } }, then: { required: ["naam"] } },
    );
    const error = refusal(() => compileForm(exampleWithForm(form), "proef"));
    expect(error.diagnostics).toMatchObject([
      { ruleId: "form/unsupported-keyword", pointer: "/if/dependentSchemas" },
    ]);
  });
});

it("a compiled form of the example has no question that does not say why", () => {
  expect(undeclaredFields(form)).toEqual([]);
  expect(undeclaredFields(compileForm(exampleWith(), "klussenmunt").data)).toEqual([]);
});
