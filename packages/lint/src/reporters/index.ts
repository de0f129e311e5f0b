import { github } from "./github.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import type { Reporter } from "./reporter.js";
import { sarif } from "./sarif.js";
import { stylish } from "./stylish.js";

/** Every way to show findings, by the name that `--format` takes. */
export const reporters = { stylish, json, sarif, junit, github } as const satisfies Readonly<
  Record<string, Reporter>
>;
export type ReporterName = keyof typeof reporters;
