/**
 * `@waarom/model/source`: from text to trees with positions.
 *
 * @module
 */
export type { ParsedDocument } from "./source/document.js";
export * from "./source/json.js";
export * from "./source/yaml.js";
export * from "./source/notice.js";
export * from "./documents/formats.js";
export * from "./documents/json-schema.js";
export * from "./documents/read-shape.js";
export * from "./source/write-yaml.js";
