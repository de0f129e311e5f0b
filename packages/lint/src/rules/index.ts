import type { Rule } from "../engine/rule.js";
import { basisMissing } from "./basis-missing/index.js";
import { basisNoLaw } from "./basis-no-law/index.js";
import { basisUnregistered } from "./basis-unregistered/index.js";
import { formAmbiguousChoice } from "./form-ambiguous-choice/index.js";
import { formDeclarationConflict } from "./form-declaration-conflict/index.js";
import { formOpenObject } from "./form-open-object/index.js";
import { formOpenValue } from "./form-open-value/index.js";
import { formUnsafePattern } from "./form-unsafe-pattern/index.js";
import { formUnsupportedKeyword } from "./form-unsupported-keyword/index.js";
import { purposeMissing } from "./purpose-missing/index.js";
import { purposeUnregistered } from "./purpose-unregistered/index.js";

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  purposeMissing,
  purposeUnregistered,
  basisMissing,
  basisUnregistered,
  basisNoLaw,
  formOpenObject,
  formOpenValue,
  formAmbiguousChoice,
  formUnsupportedKeyword,
  formDeclarationConflict,
  formUnsafePattern,
];

/** The rules by id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
