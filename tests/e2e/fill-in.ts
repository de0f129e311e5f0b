// Fills in any form with answers that its schema accepts, by the names of its controls: with scripts and without.
import type { Page } from "playwright";

/** A schema as a page hands it over: what a test needs to look at. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly { readonly const?: unknown }[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly allOf?: readonly { readonly then?: Schema; readonly else?: Schema }[];
  readonly required?: readonly string[];
  readonly "x-file"?: { readonly types?: readonly string[] };
}

/** The schema of a form, as the page's own module has it. */
export function schemaOf(page: Page, address: string): Promise<Schema> {
  // As a text: the test runner would rewrite an import in a function.
  return page.evaluate<Schema>(
    `import(${JSON.stringify(address)}).then(({ default: form }) => JSON.parse(JSON.stringify(form.schema)))`,
  );
}

const byFormat: Readonly<Record<string, string>> = {
  email: "s.de.vries@post.example",
  time: "14:30",
  uri: "https://www.voorbeeld.example/",
  "nl-bsn": "999990019",
  "nl-postcode": "1234 AB",
  "nl-kenteken": "AB-123-C",
  "nl-kvk": "12345678",
  "nl-phone": "020 123 45 67",
  iban: "NL91ABNA0417164300",
};
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Fills in everything that the page asks now, also what an answer adds; presses nothing. */
export async function fillIn(page: Page, schema: Schema): Promise<void> {
  const done = new Set<string>();
  // An answer can add questions, and these others.
  for (let round = 0; round < 4; round += 1) {
    const before = done.size;
    for (const [name, question] of questions(schema, "")) {
      if (done.has(name)) continue;
      if (await answer(page, name, question)) done.add(name);
    }
    if (done.size === before) return;
  }
}

function questions(schema: Schema, at: string): readonly (readonly [string, Schema])[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    const place = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (child.type === "object" && child["x-file"] === undefined) return questions(child, place);
    if (child.type === "array" && child.items?.type === "object" && child.items["x-file"] === undefined)
      return questions(child.items, `${place}/0`);
    return [[place, child] as const];
  });
  const added = (schema.allOf ?? []).flatMap(({ then, else: otherwise }) =>
    [then, otherwise].flatMap((branch) => (branch === undefined ? [] : questions(branch, at))),
  );
  return [...own, ...added];
}

async function answer(page: Page, name: string, schema: Schema): Promise<boolean> {
  const controls = page.locator(`[name="${name}"]:not([type=hidden])`);
  if (schema.format === "date") return answerDate(page, name);
  if ((await controls.count()) === 0) return false;
  const file = schema["x-file"] ?? schema.items?.["x-file"];
  if (file !== undefined) {
    const type = file.types?.find((known) => known === "image/png") ?? file.types?.[0] ?? "image/png";
    const buffer = type === "image/png" ? pixel : type === "image/jpeg" ? jpeg : Buffer.from("%PDF-1.4");
    await controls
      .first()
      .setInputFiles({ name: `bestand.${type.split("/")[1] ?? "png"}`, mimeType: type, buffer });
    return true;
  }
  const control = controls.first();
  if (await control.evaluate((element) => element.hasAttribute("readonly"))) return true;
  const kind = await control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase(),
  );
  if (kind === "radio" || kind === "checkbox") await control.check();
  else if (kind === "select") await control.selectOption({ index: 1 });
  else await control.fill(textFor(schema));
  return true;
}

/** A JPEG of nothing: start, an empty comment, end. */
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 2, 0xff, 0xd9]);

async function answerDate(page: Page, name: string): Promise<boolean> {
  const part = (key: string) => page.locator(`[name="${name}#${key}"]`);
  if ((await part("day").count()) === 0) return false;
  await part("day").fill("1");
  await part("month").fill("2");
  await part("year").fill("2027");
  return true;
}

function textFor(schema: Schema): string {
  const [example] = schema.examples ?? [];
  if (typeof example === "string") return example;
  if (schema.type === "integer" || schema.type === "number") return String(schema.minimum ?? 1);
  // Of a kind that the patterns of the examples take too: small letters and a digit.
  return (
    byFormat[schema.format ?? ""] ?? "antwoord7".padEnd(schema.minLength ?? 0, "7").slice(0, schema.maxLength)
  );
}
