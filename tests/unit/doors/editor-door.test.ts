import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import { examples, exampleWith, filesOf } from "./examples.js";
import { placesOf, removalsOf } from "./removals.js";

const schema = readFileSync(
  fileURLToPath(new URL("../../../packages/model/schemas/form.schema.json", import.meta.url)),
  "utf8",
);
/** As an editor does: it reads the schema that a form names itself. */
const service = getLanguageService({
  schemaRequestService: (uri) =>
    uri.endsWith("/node_modules/waarom/schemas/form.schema.json")
      ? Promise.resolve(schema)
      : Promise.reject(new Error(`There is no schema ${uri}.`)),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});

/** What an editor underlines, with what it says. */
async function marks(text: string): Promise<readonly string[]> {
  const document = TextDocument.create("file:///project/examples/example/forms/x.form.json", "json", 1, text);
  const found = await service.doValidation(document, service.parseJSONDocument(document));
  return found.map(
    ({ range, message }) =>
      `${document.getText(range)} ${typeof message === "string" ? message : message.value}`,
  );
}

describe.each(examples)("while one types a form of %s", (example) => {
  const project = exampleWith(filesOf(example));

  it("nothing is underlined in the form as it is", async () => {
    for (const { schema } of project.forms.values())
      expect(await marks(JSON.stringify(schema, undefined, 2))).toEqual([]);
  });

  it("every question without its reason is underlined at its name, but for those behind a `$ref`", async () => {
    const removals = [...project.forms.values()].flatMap(removalsOf);
    const unseen = [];
    for (const removal of removals) {
      const found = await marks(removal.text);
      if (!found.some((mark) => mark.includes(`"${removal.written}"`) && mark.includes("x-privacy")))
        unseen.push(removal);
    }
    expect(placesOf(unseen)).toEqual(placesOf(removals.filter(({ behindReference }) => behindReference)));
  });
});
