import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("./", import.meta.url));

const register = `
import { defineForm } from "./define-form.js";
declare const register: {
  readonly purposes: {
    readonly "parkeren/beoordelen": { readonly legalBases: readonly ["public-task", "legal-obligation"] };
    readonly "nieuws/sturen": { readonly legalBases: readonly ["consent"] };
  };
  readonly sources: readonly ["brp"];
  readonly recipients: readonly ["rdw"];
};
const beoordelen = { purpose: "parkeren/beoordelen", legalBasis: "public-task" } as const;
`;

/** Each program is one call; a line with an arrow is where the compiler must complain, in the words after it. */
const programs: Readonly<Record<string, string>> = {
  whole: `defineForm(register, {
  type: "object",
  properties: {
    kenteken: { type: "string", "x-privacy": beoordelen },
    adres: {
      type: "object",
      "x-privacy": { purpose: "parkeren/beoordelen", legalBasis: "public-task", category: "address", source: "brp", recipients: ["rdw"] },
      properties: { straat: { type: "string" }, postcode: { type: "string", format: "nl-postcode" } },
    },
    dagen: { type: "array", "x-privacy": beoordelen, items: { type: "string", enum: ["ma", "di"] } },
    kinderen: { type: "array", items: { type: "object", properties: { naam: { type: "string", "x-privacy": beoordelen } } } },
    email: { type: "string", format: "email", "x-privacy": [beoordelen, { purpose: "nieuws/sturen", legalBasis: "consent" }] },
    nieuws: { type: "boolean", "x-privacy": { consentFor: "nieuws/sturen" } },
    partner: { $ref: "#/$defs/persoon" },
    kleur: { type: "string", oneOf: [{ const: "r", title: "Rood" }], "x-privacy": beoordelen },
  },
  allOf: [{ if: { properties: { kenteken: { type: "string", const: "x" } } }, then: { properties: { kenteken: { type: "string", minLength: 3 } } } }],
  dependentSchemas: { email: { required: ["kenteken"] } },
  $defs: { persoon: { type: "object", properties: { naam: { type: "string" } } } },
});`,
  missing: `defineForm(register, {
  properties: {
    kenteken: { type: "string" }, // → "x-privacy" | FieldWithPurpose<"kenteken">
    merk: { type: "string", "x-privacy": beoordelen },
  },
});`,
  orNothing: `defineForm(register, {
  properties: {
    merk: { type: ["string", "null"] }, // → "x-privacy" | FieldWithPurpose<"merk">
    kleur: { type: ["null", "integer"], title: "Kleur" }, // → "x-privacy" | FieldWithPurpose<"kleur">
    model: { type: ["string", "null"], "x-privacy": beoordelen },
    adres: { type: ["object", "null"], properties: { straat: { type: "string", "x-privacy": beoordelen } } },
  },
});`,
  nested: `defineForm(register, {
  properties: {
    adres: {
      type: "object",
      properties: {
        straat: { type: "string" }, // → "x-privacy" | FieldWithPurpose<"straat">
      },
    },
    kinderen: {
      type: "array",
      items: {
        properties: {
          naam: { type: "string", title: "Naam" }, // → "x-privacy" | FieldWithPurpose<"naam">
        },
      },
    },
  },
});`,
  conditional: `defineForm(register, {
  properties: { kenteken: { type: "string", "x-privacy": beoordelen } },
  allOf: [
    {
      if: { required: ["kenteken"] },
      then: {
        properties: {
          merk: { type: "string" }, // → "x-privacy" | FieldWithPurpose<"merk">
        },
      },
    },
  ],
});`,
  unknownPurpose: `defineForm(register, {
  properties: {
    kenteken: {
      type: "string",
      "x-privacy": { // → "parkeren/beordelen" | "parkeren/beoordelen"
        purpose: "parkeren/beordelen",
        legalBasis: "public-task",
      },
    },
  },
});`,
  basisNotGiven: `defineForm(register, {
  properties: {
    kenteken: {
      type: "string",
      "x-privacy": { // → "consent" | "public-task" | "legal-obligation"
        purpose: "parkeren/beoordelen",
        legalBasis: "consent",
      },
    },
  },
});`,
  consentForTask: `defineForm(register, {
  properties: {
    nieuws: {
      type: "boolean",
      "x-privacy": { // → "parkeren/beoordelen" | "nieuws/sturen"
        consentFor: "parkeren/beoordelen",
      },
    },
  },
});`,
  emailInAddressGroup: `defineForm(register, {
  properties: {
    adres: {
      type: "object",
      "x-privacy": { purpose: "parkeren/beoordelen", legalBasis: "public-task", category: "address" },
      properties: {
        email: { type: "string", format: "email" }, // → "x-privacy" | FieldWithPurpose<"email">
      },
    },
  },
});`,
  specialGroup: `defineForm(register, {
  properties: {
    gezondheid: {
      type: "object",
      "x-privacy": { purpose: "parkeren/beoordelen", legalBasis: "public-task", category: "health" },
      properties: {
        klacht: { type: "string" }, // → "x-privacy" | FieldWithPurpose<"klacht">
      },
    },
  },
});`,
  root: `defineForm(register, {
  "x-privacy": beoordelen, // → RootMayNotDeclare
  properties: { kenteken: { type: "string", "x-privacy": beoordelen } },
});`,
  file: `defineForm(register, {
  properties: {
    foto: { type: "object", "x-file": { types: ["image/jpeg"] } }, // → "x-privacy" | FieldWithPurpose<"foto">
  },
});`,
};

interface Complaint {
  readonly line: number;
  readonly text: string;
}

describe("defineForm", () => {
  let complaints: ReadonlyMap<string, readonly Complaint[]>;
  beforeAll(() => {
    complaints = compile();
  }, 60_000);

  it.each(Object.entries(programs))("%s", (name, program) => {
    const found = complaints.get(name) ?? [];
    const expected = [...program.split("\n").entries()].flatMap(([index, line]) => {
      const words = line.split("// → ")[1];
      return words === undefined ? [] : [{ line: index, words: words.split(" | ") }];
    });
    expect(found.map(({ line }) => line)).toEqual(expected.map(({ line }) => line));
    expected.forEach(({ words }, index) => {
      for (const word of words) expect(found[index]?.text).toContain(word);
    });
  });
});

/** Type checks all programs at once, with the repository's own strictness. */
function compile(): ReadonlyMap<string, readonly Complaint[]> {
  const root = `${folder}../../../../`;
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, (path) => ts.sys.readFile(path)) as {
    readonly config: { readonly compilerOptions: unknown };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const checked: ts.CompilerOptions = {
    ...options,
    noEmit: true,
    composite: false,
    declaration: false,
    noUnusedLocals: false,
  };
  const texts = new Map(
    Object.entries(programs).map(([name, text]) => [`${folder}${name}.program.ts`, `${register}${text}`]),
  );
  const host = ts.createCompilerHost(checked);
  const withPrograms: ts.CompilerHost = {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, language, onError, fresh) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, language, onError, fresh)
        : ts.createSourceFile(path, text, language);
    },
  };
  const program = ts.createProgram([...texts.keys()], checked, withPrograms);
  const firstLine = register.split("\n").length - 1;
  return new Map(
    Object.keys(programs).map((name) => {
      const source = program.getSourceFile(`${folder}${name}.program.ts`);
      const found = source === undefined ? [] : program.getSemanticDiagnostics(source);
      return [
        name,
        found.map(({ start = 0, messageText }) => ({
          line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) - firstLine,
          text: ts.flattenDiagnosticMessageText(messageText, "\n"),
        })),
      ];
    }),
  );
}
