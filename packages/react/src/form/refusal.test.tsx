import { render } from "@testing-library/react";
import { isJsonObject, own, type CompiledForm, type JsonObject, type JsonValue } from "@waarom/model/runtime";
import { describe, expect, it, vi } from "vitest";
import { permit } from "../testing/permit.js";
import { PrivacyForm } from "./PrivacyForm.js";
import { UndeclaredFieldsError } from "./undeclared-fields-error.js";

/** The form without the declaration of some of its fields. */
function without(form: CompiledForm, names: readonly string[]): CompiledForm {
  const strip = (node: JsonValue, name: string): JsonValue => {
    if (Array.isArray(node)) return node.map((item: JsonValue) => strip(item, ""));
    if (!isJsonObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !(key === "x-privacy" && names.includes(name)))
        .map(([key, child]) => [key, strip(child, key)]),
    );
  };
  const schema = strip(form.schema, "");
  return { ...form, schema: isJsonObject(schema) ? schema : {} };
}

function refusal(form: CompiledForm): unknown {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    render(<PrivacyForm form={form} />);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a form with a field that does not say why it is asked", () => {
  it("is not shown, and names each such field with the mend in Dutch and English", () => {
    const error = refusal(without(permit, ["kenteken", "eerste-kenteken", "postcode"]));
    expect(error).toBeInstanceOf(UndeclaredFieldsError);
    const { message, fields } = error as UndeclaredFieldsError;
    expect(fields.map(({ path }) => path).sort()).toEqual([
      "/adres/postcode",
      "/eerste-kenteken",
      "/kenteken",
    ]);
    for (const words of [
      "/properties/kenteken",
      "/properties/adres/properties/postcode",
      "/allOf/0/then/properties/eerste-kenteken",
      "vraagt iets zonder te zeggen waarom",
      "asks something without saying why",
      "waarom build",
    ])
      expect(message).toContain(words);
  });

  it.each(
    Object.keys((own(permit.schema, "properties") as JsonObject | undefined) ?? {}).filter(
      (n) => n !== "adres",
    ),
  )("is refused for want of any one declaration: %s", (name) => {
    expect(refusal(without(permit, [name]))).toBeInstanceOf(UndeclaredFieldsError);
  });

  it("is shown when all are declared", () => {
    expect(refusal(permit)).toBeUndefined();
  });
});
