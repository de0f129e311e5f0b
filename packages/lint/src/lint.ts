import { joinPointer, type Diagnostic, type Project } from "@waarom/model";
import { applyExceptions, type ExceptionUse } from "./engine/exceptions.js";
import { formatMessage, messageData } from "./engine/message.js";
import type { PresetId } from "./engine/presets.js";
import type { AnyFinding, Rule, Visitors } from "./engine/rule.js";
import { settingsOf, severityOf, type RuleSetting, type RuleSeverities } from "./engine/settings.js";
import { sortDiagnostics } from "./engine/sort.js";
import { viewOf, type View } from "./engine/view.js";
import { declarationsOf } from "./facts/declarations.js";
import { ruleById, rules } from "./rules/index.js";

export interface LintOptions {
  /** Which rules run; default the project's own choice, else `recommended`. */
  readonly preset?: PresetId;
  /** Severity per rule; wins over `waarom.json`. */
  readonly rules?: RuleSeverities;
  /** Ids of the forms to judge, with the part of the register and the notices that they rest on; default all. */
  readonly forms?: readonly string[];
}

/**
 * Everything that can be said against a project, each finding once, at its exact place, in Dutch and English. What
 * the parsers found is among it. Suppressed findings stay in, with `suppressed` set. Never throws, reads nothing.
 *
 * @example
 * const errors = lint(project).filter((d) => d.severity === "error" && d.suppressed === undefined);
 */
export function lint(project: Project, options: LintOptions = {}): readonly Diagnostic[] {
  const view = viewOf(project, options.forms);
  const settings = settingsOf(rules, project.config, options);
  const found = new Findings();
  const visitors = settings.map((setting) => visitorsOf(view, setting, found));
  walk(view, visitors);

  const ran = new Set(settings.map(({ rule }) => rule.id));
  const { diagnostics, uses } = applyExceptions(project, [...view.parsed, ...found.all()], {
    isKnown: (id) => ruleById.has(id),
    canBeExcepted: (id) => ruleById.get(id)?.canBeExcepted !== false,
    ran: (id) => options.forms === undefined && ran.has(id),
  });
  return sortDiagnostics([...diagnostics, ...judgeExceptions(view, settings, uses)]);
}

const ruleIds = rules.map(({ id }) => id);

function visitorsOf({ project, forms }: View, setting: RuleSetting, found: Findings): Visitors {
  return setting.rule.visit({ project, forms, ruleIds }, found.reporterFor(setting));
}

/** Exceptions are judged last: only then is known what they did. */
function judgeExceptions(
  view: View,
  settings: readonly RuleSetting[],
  uses: ReadonlyMap<Project["exceptions"][number], ExceptionUse>,
): readonly Diagnostic[] {
  const found = new Findings();
  for (const setting of settings) {
    const { exception: judge } = visitorsOf(view, setting, found);
    if (judge !== undefined) for (const [exception, use] of uses) judge(exception, use);
  }
  return found.all();
}

/** One pass over the project for all rules together. */
function walk(view: View, visitors: readonly Visitors[]): void {
  const { project } = view;
  const of = <K extends keyof Visitors>(kind: K) =>
    visitors.flatMap((v) => {
      const visitor = v[kind];
      return visitor === undefined ? [] : [visitor];
    });

  for (const visit of of("project")) visit();
  const [onActivity, onPurpose] = [of("activity"), of("purpose")];
  for (const use of view.activities) {
    for (const visit of onActivity) visit(use);
    for (const purpose of use.purposes) for (const visit of onPurpose) visit(purpose);
  }
  const onRecipient = of("recipient");
  for (const [id, recipient] of Object.entries(project.register.value.recipients)) {
    if (view.usesRecipient(id))
      for (const visit of onRecipient) visit(id, recipient, joinPointer("/recipients", id));
  }
  const onSource = of("source");
  for (const [id, source] of Object.entries(project.register.value.sources)) {
    if (view.usesSource(id)) for (const visit of onSource) visit(id, source, joinPointer("/sources", id));
  }
  const [onForm, onField, onDeclaration] = [of("form"), of("field"), of("declaration")];
  for (const form of view.forms) {
    for (const visit of onForm) visit(form);
    for (const field of form.walk.fields) for (const visit of onField) visit(field, form);
    if (onDeclaration.length === 0) continue;
    for (const use of declarationsOf(project, form)) for (const visit of onDeclaration) visit(use);
  }
  const onNotice = of("notice");
  for (const notice of view.notices) for (const visit of onNotice) visit(notice);
}

/** Collects what rules report; the same message at the same place counts once. */
class Findings {
  readonly #found = new Map<string, Diagnostic>();

  all(): readonly Diagnostic[] {
    return [...this.#found.values()];
  }

  reporterFor({ rule, chosen }: RuleSetting): (messageId: string, finding: AnyFinding) => void {
    return (messageId, finding) => {
      const diagnostic = diagnosticOf(rule, chosen, messageId, finding);
      if (diagnostic === undefined) return;
      const { file, range, pointer } = diagnostic;
      const key = `${rule.id}\n${messageId}\n${file}\n${range.start.offset}\n${pointer}`;
      if (!this.#found.has(key)) this.#found.set(key, diagnostic);
    };
  }
}

function diagnosticOf(
  rule: Rule,
  chosen: RuleSetting["chosen"],
  messageId: string,
  finding: AnyFinding,
): Diagnostic | undefined {
  const template = Object.hasOwn(rule.messages, messageId) ? rule.messages[messageId] : undefined;
  if (template === undefined) return undefined;
  const { at, dataPath, related, fix, suggestions, data = {} } = finding;
  const reference = finding.reference ?? template.reference ?? rule.reference;
  return {
    ruleId: rule.id,
    messageId,
    data: messageData(data),
    severity: severityOf(rule, template.severity, chosen),
    decides: template.decides ?? rule.decides,
    message: formatMessage(template, data, reference),
    file: at.file,
    range: at.range,
    pointer: at.pointer ?? "",
    ...(dataPath === undefined ? {} : { dataPath }),
    ...(related === undefined || related.length === 0 ? {} : { related }),
    ...(reference === undefined ? {} : { reference }),
    help: `rules/${rule.id.replace("/", "-")}.en.md`,
    ...(fix === undefined ? {} : { fix }),
    ...(suggestions === undefined || suggestions.length === 0 ? {} : { suggestions }),
  };
}
