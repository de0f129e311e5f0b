import fc from "fast-check";
import {
  isJsonArray,
  isJsonObject,
  type DataPath,
  type JsonObject,
  type JsonValue,
} from "../../contracts/json.js";

/** A form in the dialect, made together with what a walk of it must find. */
export interface MadeForm {
  readonly schema: JsonObject;
  readonly paths: readonly DataPath[];
}

/** A part of an object: what it adds to the schema, and the data paths that it adds, relative to the object. */
interface Part {
  readonly properties: Readonly<Record<string, JsonValue>>;
  readonly required: readonly string[];
  readonly applied: readonly JsonObject[];
  readonly dependent: Readonly<Record<string, JsonValue>>;
  readonly defs: Readonly<Record<string, JsonValue>>;
  readonly paths: readonly DataPath[];
}

const nothing: Part = { properties: {}, required: [], applied: [], dependent: {}, defs: {}, paths: [] };
const uses = [
  { purpose: "a/b", legalBasis: "public-task" },
  { purpose: "a/c", legalBasis: "legal-obligation" },
];
const declaration = fc.constantFrom<JsonValue>(uses[0] ?? {}, uses[1] ?? {}, uses);

const leaf: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.constantFrom<JsonObject>(
      { type: "string" },
      { type: "string", title: "Vraag", minLength: 1 },
      { type: "string", format: "email" },
      { type: "string", enum: ["x", "y"] },
      { type: "integer", minimum: 0 },
      { type: "number" },
      { type: "boolean" },
      {
        type: "string",
        oneOf: [
          { const: "x", title: "Ja" },
          { const: "y", title: "Nee" },
        ],
      },
      {
        anyOf: [
          { const: "x", title: "Ja" },
          { const: "y", title: "Nee" },
        ],
      },
      { type: "object", "x-file": { types: ["image/jpeg", "image/*"], maxSize: 1000 } },
    ),
    fc.option(declaration, { nil: undefined }),
  )
  .map(([schema, privacy]) => (privacy === undefined ? schema : { ...schema, "x-privacy": privacy }));

const groupDeclaration = fc.option(fc.constant<JsonValue>({ purpose: "a/d", legalBasis: "public-task" }), {
  nil: undefined,
});

/** Forms of any shape that the dialect has; names are numbered, so none is used twice by accident. */
export const randomForm: fc.Arbitrary<MadeForm> = fc
  .letrec<{
    parts: Part[];
    part: Part;
    object: { schema: JsonObject; defs: Part["defs"]; paths: readonly DataPath[] };
  }>((tie) => ({
    parts: fc.array(tie("part"), { minLength: 1, maxLength: 3 }),
    object: fc.tuple(tie("parts"), groupDeclaration).map(([parts, privacy]) => {
      const { defs, paths, ...rest } = join(parts);
      const declared: JsonObject = privacy === undefined ? {} : { "x-privacy": privacy };
      return { schema: { ...declared, ...objectSchema(rest) }, defs, paths };
    }),
    part: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      {
        weight: 3,
        arbitrary: fc
          .tuple(name(), leaf, fc.boolean())
          .map(([key, schema, required]) => property(key, schema, required, [""])),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(name(), tie("object"), fc.boolean())
          .map(([key, { schema, defs, paths }, required]) => ({
            ...property(key, schema, required, paths),
            defs,
          })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(name(), name(), tie("object"), fc.boolean())
          .map(([key, def, { schema, defs, paths }, required]) => ({
            ...property(
              key,
              { $ref: `#/$defs/${encodeURIComponent(tokenOf(def))}`, title: "Groep" },
              required,
              paths,
            ),
            defs: { ...defs, [def]: schema },
          })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(name(), tie("object"), fc.integer({ min: 0, max: 2 }))
          .map(([key, { schema, defs, paths }, minItems]) => ({
            ...property(
              key,
              { type: "array", minItems, items: schema },
              minItems > 0,
              paths.map((path) => `/*${path}`),
            ),
            defs,
          })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(name(), leaf, fc.boolean())
          .map(([key, schema, required]) =>
            property(key, { type: "array", items: schema, uniqueItems: true }, required, ["/*"]),
          ),
      },
      // A question that brings others with it when it is answered yes, or when it is not.
      {
        weight: 1,
        arbitrary: fc
          .tuple(name(), tie("parts"), fc.option(tie("parts"), { nil: undefined }))
          .map(([key, yes, no]) => conditional(key, join(yes), no === undefined ? undefined : join(no))),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(name(), tie("parts")).map(([key, parts]) => {
          const { defs, paths, ...rest } = join(parts);
          const question = property(key, { type: "string" }, false, [""]);
          return {
            ...question,
            dependent: { [key]: overlay(rest) },
            defs,
            paths: [...question.paths, ...paths],
          };
        }),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(name(), tie("parts"), tie("parts"))
          .map(([key, one, other]) => choice(key, join(one), join(other))),
      },
      {
        weight: 1,
        arbitrary: tie("parts").map((parts) => {
          const { defs, paths, ...rest } = join(parts);
          return { ...nothing, applied: [overlay(rest)], defs, paths };
        }),
      },
    ),
  }))
  .object.map(({ schema, defs, paths }) => {
    const { "x-privacy": _privacy, ...root } = schema;
    return { schema: { ...root, title: "Formulier", $defs: defs }, paths: [...new Set(paths)] };
  });

let counter = 0;
function name(): fc.Arbitrary<string> {
  // Hostile names among plain ones; the number keeps them apart.
  return fc.constantFrom("v", "v/", "v~", "*", "__proto__", "constructor ").map((stem) => {
    counter += 1;
    return stem === "__proto__" ? `__proto__${counter}` : `${stem}${counter}`;
  });
}

function property(key: string, schema: JsonObject, required: boolean, below: readonly DataPath[]): Part {
  const token = tokenOf(key);
  return {
    ...nothing,
    properties: { [key]: schema },
    required: required ? [key] : [],
    paths: below.map((path) => `/${token}${path}`),
  };
}

function conditional(key: string, yes: Part, no: Part | undefined): Part {
  const question = property(key, { type: "boolean", "x-privacy": uses[0] ?? {} }, true, [""]);
  const member: JsonObject = {
    if: { properties: { [key]: { const: true } }, required: [key] },
    then: overlay(yes),
    ...(no === undefined ? {} : { else: overlay(no) }),
  };
  return {
    ...question,
    applied: [member],
    defs: { ...yes.defs, ...no?.defs },
    paths: [...question.paths, ...yes.paths, ...(no?.paths ?? [])],
  };
}

function choice(key: string, one: Part, other: Part): Part {
  const branch = (value: string, title: string, part: Part): JsonObject => {
    const { properties, required, ...rest } = overlay(part);
    return {
      ...rest,
      title,
      properties: {
        [key]: { const: value },
        ...(isJsonObject(properties) ? properties : {}),
      },
      required: [key, ...(isJsonArray(required) ? required : [])],
    };
  };
  const token = tokenOf(key);
  return {
    ...nothing,
    applied: [{ oneOf: [branch("a", "Eerste", one), branch("b", "Tweede", other)] }],
    defs: { ...one.defs, ...other.defs },
    paths: [`/${token}`, ...one.paths, ...other.paths],
  };
}

function join(parts: readonly Part[]): Part {
  return parts.reduce<Part>(
    (all, part) => ({
      properties: { ...all.properties, ...part.properties },
      required: [...all.required, ...part.required],
      applied: [...all.applied, ...part.applied],
      dependent: { ...all.dependent, ...part.dependent },
      defs: { ...all.defs, ...part.defs },
      paths: [...all.paths, ...part.paths],
    }),
    nothing,
  );
}

type Content = Omit<Part, "defs" | "paths">;

function overlay({ properties, required, applied, dependent }: Content): JsonObject {
  return {
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(applied.length > 0 ? { allOf: applied } : {}),
    ...(Object.keys(dependent).length > 0 ? { dependentSchemas: dependent } : {}),
  };
}

function objectSchema(content: Content): JsonObject {
  return { type: "object", unevaluatedProperties: false, ...overlay(content) };
}

function tokenOf(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
