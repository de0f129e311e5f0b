/**
 * `@waarom/model/runtime`: what a browser or a back end needs to show a compiled form and to judge what is sent.
 * Small, without dependencies and without a parser; each function stands in a file of its own.
 *
 * @module
 */
export type * from "./contracts/compiled-form.js";
export * from "./contracts/json.js";
export * from "./contracts/language.js";
export * from "./contracts/notice-tree.js";
export * from "./contracts/receipt.js";
export * from "./runtime/answers.js";
export * from "./runtime/applying.js";
export * from "./runtime/asked.js";
export * from "./runtime/consent.js";
export * from "./runtime/data-path.js";
export * from "./runtime/files.js";
export * from "./runtime/formats.js";
export { noneKeyword } from "./runtime/none-of-these.js";
export * from "./runtime/plain-answers.js";
export * from "./runtime/prepare-submission.js";
export * from "./runtime/prune.js";
export * from "./runtime/read-submission.js";
export * from "./runtime/receipt.js";
export { controlNames, type SubmitIntent } from "./runtime/submission/intent.js";
export { parseNumber } from "./runtime/submission/values.js";
export * from "./runtime/tidy-answers.js";
export * from "./runtime/undeclared-fields.js";
export * from "./text/pointer.js";
export { isSafeLink } from "./text/safe-link.js";
export * from "./vocabulary/categories.js";
export * from "./vocabulary/data-subjects.js";
export * from "./vocabulary/legal-bases.js";
export * from "./vocabulary/provisions.js";
export * from "./vocabulary/retention.js";
export * from "./vocabulary/term.js";
