import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkProject } from "@waarom/model";
import { expect, it } from "vitest";
import { lint } from "./lint.js";
import { filesIn } from "./testing/example-files.js";
import { writing } from "./testing/rule-page.js";

const folder = fileURLToPath(new URL("../../../examples/bad-practice/", import.meta.url));
const families = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());

it.each(families)("finds in bad-practice/%s what its expected.txt says", (family) => {
  const files = filesIn(join(folder, family)).filter(({ path }) => path !== "expected.txt");
  const found = lint(linkProject(files, { asOf: "2026-11-23" })).map(
    ({ file, range: { start }, severity, ruleId, messageId }) =>
      `${file}:${start.line}:${start.column} ${severity} ${ruleId} ${messageId}\n`,
  );
  const path = join(folder, family, "expected.txt");
  if (writing) writeFileSync(path, found.join(""));
  expect(found.join("")).toBe(readFileSync(path, "utf8"));
});
