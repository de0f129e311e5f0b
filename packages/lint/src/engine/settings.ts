import type { Config, Severity } from "@waarom/model";
import type { Rule, RuleFacts } from "./rule.js";
import { presets, type PresetId } from "./presets.js";

/** Which rules run, and how strict each is. */
export interface RuleSetting {
  readonly rule: Rule;
  /** What a project or caller chose; absent: each message keeps its own. */
  readonly chosen: Severity | undefined;
}

/** Severity per rule, or `off`, as `waarom.json` writes it. */
export type RuleSeverities = Readonly<Record<string, Severity | "off">>;

const strength: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/** The rules that run under a preset, a project's own choices and the caller's; the last one wins. */
export function settingsOf(
  rules: readonly Rule[],
  config: Config,
  options: { readonly preset?: PresetId | undefined; readonly rules?: RuleSeverities | undefined },
): readonly RuleSetting[] {
  const preset = presets[options.preset ?? config.preset ?? "recommended"];
  return rules.flatMap((rule) => {
    const chosen = choiceOf(options.rules, rule.id) ?? choiceOf(config.rules, rule.id);
    if (chosen === "off") return [];
    if (rule.severity === "off" && chosen === undefined) return [];
    if (!preset.includes(rule, chosen)) return [];
    return [{ rule, chosen }];
  });
}

function choiceOf(choices: RuleSeverities | undefined, id: string): Severity | "off" | undefined {
  return choices !== undefined && Object.hasOwn(choices, id) ? choices[id] : undefined;
}

/**
 * How strict one message is. A message that is milder than its rule says so because it is a guess: a project can make
 * it milder still, never stricter.
 */
export function severityOf(
  rule: RuleFacts,
  own: Severity | undefined,
  chosen: Severity | undefined,
): Severity {
  const wanted = chosen ?? (rule.severity === "off" ? "warning" : rule.severity);
  if (own === undefined) return wanted;
  return strength[own] < strength[wanted] ? own : wanted;
}
