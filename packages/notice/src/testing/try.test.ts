import { readFileSync, readdirSync } from "node:fs";
import { linkProject } from "@waarom/model";
import { test } from "vitest";
import { composeNotice, renderText } from "../index.js";
const root = "examples/gemeente-voorbeeld";
const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((f) => /\.(ya?ml|json|md)$/.test(f))
  .map((path) => ({ path, text: readFileSync(`${root}/${path}`, "utf8") }));
test("try", () => {
  const project = linkProject(files, { asOf: "2026-11-23" });
  console.log(project.diagnostics.map((d) => d.file + " " + d.message.en).join("\n"));
  for (const [target, language] of [
    ["parkeervergunning", "nl"],
    ["parkeervergunning", "en"],
    ["klussenmunt", "nl"],
  ] as const) {
    const tree = composeNotice(project, { form: target }, { language });
    console.log(renderText(tree, { width: 110 }));
    console.log(tree.whys.map((w) => `${w.id} ${w.kind} ${w.at} [${w.visible}] ${w.label}`).join("\n"));
  }
});
