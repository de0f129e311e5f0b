import { lint, rules, type LintOptions } from "@waarom/lint";
import type { Diagnostic, Project } from "@waarom/model";

/**
 * Rules that no configuration can make milder here: without what they ask a form could not say why it asks, or could not be
 * checked. They are those that allow no exception either.
 */
const always = Object.fromEntries(
  rules
    .filter(({ canBeExcepted, severity }) => canBeExcepted === false && severity === "error")
    .map(({ id }) => [id, "error" as const]),
);

export interface Judged {
  /** At error level and not suppressed: these stop a build. */
  readonly errors: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
}

/** What the linter says, with every rule on: a project that chose a preset for its editors is still built by all. */
export function judge(project: Project, options: Pick<LintOptions, "forms"> = {}): Judged {
  const found = lint(project, { ...options, preset: "recommended", rules: always });
  const stops = ({ severity, suppressed }: Diagnostic): boolean =>
    severity === "error" && suppressed === undefined;
  return { errors: found.filter(stops), others: found.filter((finding) => !stops(finding)) };
}
