import type { Diagnostic } from "@waarom/model";
import type { Reporter } from "./reporter.js";
import { oneLine } from "./safe.js";
import { xml } from "./xml.js";

/**
 * JUnit XML, for CI servers that show tests: a suite per file, a case per finding. Only an error is a failure; a warning
 * or hint stands in `system-out`, a suppressed finding is skipped with its reason.
 */
export const junit: Reporter = (diagnostics, { language }) => {
  const files = new Map<string, Diagnostic[]>();
  for (const d of diagnostics) {
    const list = files.get(d.file);
    if (list === undefined) files.set(d.file, [d]);
    else list.push(d);
  }
  const suites = [...files].map(([file, list]) => {
    const cases = list.map((d) => testCase(d, d.message[language]));
    return [
      `  <testsuite name="${xml(oneLine(file))}" ${countsOf(list)}>`,
      ...cases.map((line) => `    ${line}`),
      "  </testsuite>",
    ].join("\n");
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="waarom" ${countsOf(diagnostics)}>`,
    ...suites,
    "</testsuites>",
  ].join("\n")}\n`;
};

const isFailure = (d: Diagnostic) => d.suppressed === undefined && d.severity === "error";

function countsOf(list: readonly Diagnostic[]): string {
  const skipped = list.filter((d) => d.suppressed !== undefined).length;
  return `tests="${list.length}" failures="${list.filter(isFailure).length}" errors="0" skipped="${skipped}"`;
}

function testCase(d: Diagnostic, message: string): string {
  const { line, column } = d.range.start;
  const place = `${oneLine(d.file)}:${line}:${column}`;
  const open = `<testcase classname="${xml(oneLine(d.file))}" name="${xml(`${oneLine(d.ruleId)} ${line}:${column}`)}">`;
  const text = xml(oneLine(message));
  if (d.suppressed !== undefined)
    return `${open}<skipped message="${xml(oneLine(d.suppressed.reason))}"/></testcase>`;
  if (d.severity !== "error")
    return `${open}<system-out>${xml(d.severity)}: ${text} (${xml(place)})</system-out></testcase>`;
  return `${open}<failure type="${xml(oneLine(d.ruleId))}" message="${text}">${xml(place)}</failure></testcase>`;
}
