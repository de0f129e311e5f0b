/**
 * `@waarom/model`: the vocabulary, the documents and the contracts that pass between packages.
 *
 * @module
 */
export * from "./contracts/compiled-form.js";
export * from "./contracts/diagnostic.js";
export * from "./contracts/json.js";
export * from "./contracts/language.js";
export * from "./contracts/notice-tree.js";
export * from "./contracts/receipt.js";
export * from "./documents/common.js";
export * from "./documents/form.js";
export * from "./documents/register-activity.js";
export * from "./documents/register-purpose.js";
export * from "./documents/register.js";
export type {
  AnyShape,
  BooleanShape,
  ChoiceShape,
  EitherShape,
  Field,
  FieldDoc,
  Fields,
  Infer,
  ListShape,
  LocalisedShape,
  MapShape,
  NumberShape,
  ObjectShape,
  Shape,
  StringFormat,
  StringShape,
} from "./documents/shape.js";
export * from "./documents/small.js";
export type * from "./project/types.js";
export * from "./project/walk-types.js";
export * from "./vocabulary/categories.js";
export * from "./vocabulary/data-subjects.js";
export * from "./vocabulary/grounds.js";
export * from "./vocabulary/legal-bases.js";
export * from "./vocabulary/organisations.js";
export * from "./vocabulary/provisions.js";
export * from "./vocabulary/retention.js";
export * from "./vocabulary/term.js";
export * from "./text/canonical-json.js";
export * from "./text/did-you-mean.js";
export * from "./text/pointer.js";
export * from "./text/safe-link.js";
export * from "./text/sha256.js";
export * from "./project/walk.js";
export * from "./project/normalise.js";
export { fileKind, type FileKind } from "./project/link-files.js";
export * from "./project/link-project.js";
export * from "./runtime/data-path.js";
export * from "./project/walk/form-strings.js";
export * from "./documents/authority.js";
export * from "./vocabulary/agreements.js";
export * from "./vocabulary/countries.js";
export * from "./vocabulary/law-term.js";
export * from "./vocabulary/laws-list.js";
export * from "./vocabulary/laws.js";
export * from "./vocabulary/print-law.js";
export * from "./vocabulary/rights.js";
export * from "./vocabulary/small-lists.js";
export * from "./vocabulary/transfers.js";
export { defineForm } from "./define-form/define-form.js";
export type * from "./define-form/declaration-source.js";
export type * from "./define-form/register-facts.js";
export { categoryMeantBy } from "./project/walk/coverage.js";
export { formatNames, type FormatName } from "./runtime/formats.js";
export { readingRules, type ReadingRule } from "./source/reading-rules.js";
