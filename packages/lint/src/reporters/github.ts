import type { Severity } from "@waarom/model";
import type { Reporter } from "./reporter.js";
import { oneLine } from "./safe.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "notice" };

/** A workflow command's message: a bare `%` or line end would end it or start another. */
function message(text: string): string {
  return oneLine(text).replaceAll("%", "%25");
}

/** A property of a workflow command: a colon or comma would end it as well. */
function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** GitHub's workflow commands: annotations at the lines of a pull request. Suppressed findings are left out. */
export const github: Reporter = (diagnostics, { language }) =>
  diagnostics
    .filter((d) => d.suppressed === undefined)
    .map(({ file, range: { start, end }, ruleId, severity, message: said }) => {
      // GitHub takes columns only where a finding stays on one line.
      const columns =
        start.line === end.line ? `,col=${start.column},endColumn=${Math.max(start.column, end.column)}` : "";
      const place = `file=${property(file)},line=${start.line},endLine=${end.line}${columns}`;
      return `::${commands[severity]} ${place},title=${property(ruleId)}::${message(said[language])}\n`;
    })
    .join("");
