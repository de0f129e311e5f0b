import {
  formats,
  formatNames,
  isJsonArray,
  isJsonObject,
  joinPointer,
  own,
  type Condition,
  type JsonObject,
  type JsonValue,
  type Pointer,
  type ValidationError,
} from "@waarom/model/runtime";

type Report = (keyword: string, params: ValidationError["params"], at?: Pointer) => void;

/**
 * Judges data by the part of JSON Schema that forms are normalised to: enough to test the renderer without the compiler,
 * and without eval, so that stories run under a strict policy.
 */
export function validate(schema: JsonObject, data: JsonValue): ValidationError[] {
  return judge(schema, data, "", "");
}

/** A predicate for each `if`, by its pointer. */
export function conditionsOf(schema: JsonValue, at: Pointer = ""): Record<Pointer, Condition> {
  if (isJsonArray(schema))
    return Object.assign(
      {},
      ...schema.map((item, index) => conditionsOf(item, joinPointer(at, index))),
    ) as Record<Pointer, Condition>;
  if (!isJsonObject(schema)) return {};
  const below = Object.entries(schema).map(([key, value]) => conditionsOf(value, joinPointer(at, key)));
  const condition = own(schema, "if");
  const here =
    condition !== undefined && isJsonObject(condition)
      ? { [`${at}/if`]: (value: JsonValue) => validate(condition, value).length === 0 }
      : {};
  return Object.assign(here, ...below) as Record<Pointer, Condition>;
}

function judge(schema: JsonObject, value: JsonValue, at: Pointer, schemaAt: Pointer): ValidationError[] {
  const errors: ValidationError[] = [];
  const report: Report = (keyword, params, place = at) => {
    errors.push({ at: place, keyword, params, schemaPointer: joinPointer(schemaAt, keyword) });
  };
  const type = own(schema, "type");
  if (typeof type === "string" && !isOfType(value, type)) {
    report("type", { type });
    return errors;
  }
  judgeValue(schema, value, report);
  if (typeof value === "string") judgeText(schema, value, report);
  if (typeof value === "number") judgeNumber(schema, value, report);
  if (isJsonArray(value)) errors.push(...judgeList(schema, value, at, schemaAt, report));
  if (isJsonObject(value)) errors.push(...judgeObject(schema, value, at, schemaAt, report));
  for (const [index, part] of listIn(schema, "allOf").entries())
    if (isJsonObject(part)) errors.push(...judge(part, value, at, joinPointer(schemaAt, "allOf", index)));
  const condition = own(schema, "if");
  if (isJsonObject(condition)) {
    const branch = judge(condition, value, at, "").length === 0 ? "then" : "else";
    const chosen = own(schema, branch);
    if (isJsonObject(chosen)) errors.push(...judge(chosen, value, at, joinPointer(schemaAt, branch)));
  }
  return errors;
}

function judgeValue(schema: JsonObject, value: JsonValue, report: Report): void {
  const listed = own(schema, "enum");
  if (isJsonArray(listed) && !listed.includes(value)) report("enum", { allowedValues: listed });
  const constant = own(schema, "const");
  if (constant !== undefined && constant !== value) report("const", { allowedValue: constant });
  const options = listIn(schema, "oneOf");
  if (options.length > 0 && !options.some((option) => isJsonObject(option) && own(option, "const") === value))
    report("oneOf", {});
}

function judgeText(schema: JsonObject, value: string, report: Report): void {
  const length = Array.from(value).length;
  bound(schema, "minLength", (limit) => length >= limit, report);
  bound(schema, "maxLength", (limit) => length <= limit, report);
  const pattern = own(schema, "pattern");
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) report("pattern", { pattern });
  const format = own(schema, "format");
  const name = formatNames.find((known) => known === format);
  if (name !== undefined && !formats[name](value)) report("format", { format: name });
}

function judgeNumber(schema: JsonObject, value: number, report: Report): void {
  bound(schema, "minimum", (limit) => value >= limit, report);
  bound(schema, "maximum", (limit) => value <= limit, report);
}

function judgeList(
  schema: JsonObject,
  value: readonly JsonValue[],
  at: Pointer,
  schemaAt: Pointer,
  report: Report,
): ValidationError[] {
  bound(schema, "minItems", (limit) => value.length >= limit, report);
  bound(schema, "maxItems", (limit) => value.length <= limit, report);
  const items = own(schema, "items");
  if (!isJsonObject(items)) return [];
  return value.flatMap((item, index) =>
    judge(items, item, joinPointer(at, index), joinPointer(schemaAt, "items")),
  );
}

function judgeObject(
  schema: JsonObject,
  value: JsonObject,
  at: Pointer,
  schemaAt: Pointer,
  report: Report,
): ValidationError[] {
  for (const name of listIn(schema, "required"))
    if (typeof name === "string" && !Object.hasOwn(value, name))
      report("required", { missingProperty: name }, joinPointer(at, name));
  const properties = own(schema, "properties");
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, property]) => {
    const child = own(value, name);
    if (child === undefined || !isJsonObject(property)) return [];
    return judge(property, child, joinPointer(at, name), joinPointer(schemaAt, "properties", name));
  });
}

function bound(schema: JsonObject, keyword: string, holds: (limit: number) => boolean, report: Report): void {
  const limit = own(schema, keyword);
  if (typeof limit === "number" && !holds(limit)) report(keyword, { limit });
}

function listIn(schema: JsonObject, key: string): readonly JsonValue[] {
  const value = own(schema, key);
  return isJsonArray(value) ? value : [];
}

function isOfType(value: JsonValue, type: string): boolean {
  switch (type) {
    case "array":
      return isJsonArray(value);
    case "object":
      return isJsonObject(value);
    case "integer":
      return Number.isInteger(value);
    case "null":
      return value === null;
    default:
      return typeof value === type;
  }
}
