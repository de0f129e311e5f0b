import { linkProject } from "@waarom/model";
import { expect, it } from "vitest";
import { problemsOf } from "./problems.js";

it.each([
  ["[]", "leeg"],
  ['{ "title": "Vergunning" }', "Vergunning"],
  ['{ "$defs": [[[[', "leeg"],
])("calls what is wrong with a whole form by its title, else its id: %s", (text, label) => {
  const project = linkProject([{ path: "forms/leeg.form.json", text }], { asOf: "2026-11-23" });
  const form = project.forms.get("leeg");
  expect(form === undefined ? [] : problemsOf(form, ["open-value"]).map((found) => found.label)).toEqual([
    label,
  ]);
});
