import type { Diagnostic, Pointer, Project, ProjectException } from "@waarom/model";

/** How an exception stands to the findings of this run. */
export interface ExceptionUse {
  /** `lacking`: no reason, no decision or no end date. `refused`: the rule allows none. */
  readonly state: "used" | "unused" | "expired" | "lacking" | "refused" | "unknown-rule" | "not-judged";
  /** Findings of the same rule in the same file that it does not cover: where it perhaps meant to point. */
  readonly near: readonly Diagnostic[];
}

export interface ExceptionOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: ReadonlyMap<ProjectException, ExceptionUse>;
}

/** What the exceptions need to know of the rules. */
export interface ExceptionRules {
  readonly isKnown: (ruleId: string) => boolean;
  readonly canBeExcepted: (ruleId: string) => boolean;
  /** False where the rule was off in this run, so that nothing is known about it. */
  readonly ran: (ruleId: string) => boolean;
}

const present = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** True when an exception has all that makes it a decision: why, by whom and until when. */
function isComplete(exception: ProjectException): exception is ProjectException & {
  readonly reason: string;
  readonly decidedBy: string;
  readonly expires: string;
} {
  return present(exception.reason) && present(exception.decidedBy) && present(exception.expires);
}

const key = (rule: string, file: string, pointer: Pointer) => `${rule}\n${file}\n${pointer}`;

/**
 * Marks the findings that an exception covers as suppressed, and tells of every exception what it did. An exception
 * covers exactly the place that it names: a wider one would hide what nobody decided about.
 */
export function applyExceptions(
  project: Project,
  diagnostics: readonly Diagnostic[],
  rules: ExceptionRules,
): ExceptionOutcome {
  const uses = new Map<ProjectException, ExceptionUse>();
  if (project.exceptions.length === 0) return { diagnostics, uses };

  const found = new Map<string, Diagnostic[]>();
  for (const d of diagnostics) {
    const at = key(d.ruleId, d.file, d.pointer);
    const list = found.get(at);
    if (list === undefined) found.set(at, [d]);
    else list.push(d);
  }
  const suppressed = new Map<Diagnostic, Diagnostic>();

  for (const exception of project.exceptions) {
    const { rule = "", file = "", pointer = "" } = exception;
    const covered = found.get(key(rule, file, pointer)) ?? [];
    const state = stateOf();
    if (state === "used" && isComplete(exception)) {
      const { reason, decidedBy, expires } = exception;
      for (const d of covered) suppressed.set(d, { ...d, suppressed: { reason, decidedBy, expires } });
    }
    const near = state === "unused" ? diagnostics.filter((d) => d.ruleId === rule && d.file === file) : [];
    uses.set(exception, { state, near });

    function stateOf(): ExceptionUse["state"] {
      if (!rules.isKnown(rule)) return "unknown-rule";
      if (!rules.canBeExcepted(rule)) return "refused";
      if (!isComplete(exception)) return "lacking";
      if (exception.expires < project.asOf) return "expired";
      if (covered.length > 0) return "used";
      return rules.ran(rule) ? "unused" : "not-judged";
    }
  }
  return { diagnostics: diagnostics.map((d) => suppressed.get(d) ?? d), uses };
}
