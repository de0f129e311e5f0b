/**
 * `@waarom/lint`: what a register, a form or a notice leaves unsaid, at its exact place, in Dutch and English.
 *
 * @module
 */
export { lint, type LintOptions } from "./lint.js";
export { presetIds, presets, type Preset, type PresetId } from "./engine/presets.js";
export type { MessageTemplate, MessageTemplates, Rule, RuleFacts, RuleScope } from "./engine/rule.js";
export type { RuleSeverities } from "./engine/settings.js";
export { applyFixes, type FixResult } from "./fixes/apply.js";
export { layerLimits } from "./facts/layers.js";
export { codeFrame } from "./reporters/code-frame.js";
export { counts, type Counts } from "./reporters/counts.js";
export { readerWords, severityWords } from "./reporters/words.js";
export { reporters, type ReporterName } from "./reporters/index.js";
export { reportSchema } from "./reporters/report-schema.js";
export type { Reporter, ReporterOptions } from "./reporters/reporter.js";
export { ruleById, rules } from "./rules/index.js";
