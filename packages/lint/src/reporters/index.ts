import { json } from "./json.js";
import type { Reporter } from "./reporter.js";
import { stylish } from "./stylish.js";

/** Every way to show findings, by the name that `--format` takes. */
export const reporters = { stylish, json } as const satisfies Readonly<Record<string, Reporter>>;
export type ReporterName = keyof typeof reporters;
