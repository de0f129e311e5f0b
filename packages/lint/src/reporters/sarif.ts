import { builtIn, type Diagnostic, type Location, type Mend, type Severity } from "@waarom/model";
import { rules } from "../rules/index.js";
import type { Rule } from "../engine/rule.js";
import type { Reporter, ReporterOptions } from "./reporter.js";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "note" };
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/** SARIF 2.1.0, for code scanning: every rule is declared, whether it found something or not. */
export const sarif: Reporter = (diagnostics, options) => {
  const declared = new Set(rules.map(({ id }) => id));
  // What the parsers find has no rule in the table; SARIF wants each result's rule declared.
  const others = [...new Set(diagnostics.map(({ ruleId }) => ruleId))]
    .filter((id) => !declared.has(id))
    .sort();
  const ids = [...rules.map(({ id }) => id), ...others];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: "waarom",
        ...(options.version === undefined ? {} : { semanticVersion: options.version }),
        ...(options.docs === undefined ? {} : { informationUri: options.docs }),
        rules: [...rules.map((rule) => describe(rule, options)), ...others.map((id) => ({ id }))],
      },
    },
    language: options.language,
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { ROOT: { description: { text: "The folder of the project." } } },
    results: diagnostics.map((d) => result(d, indexes.get(d.ruleId) ?? -1, options)),
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
};

function describe(rule: Rule, { language, docs }: ReporterOptions) {
  const page = `rules/${rule.id.replace("/", "-")}.${language}.md`;
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: builtIn(rule.summary, language) },
    ...(docs === undefined ? {} : { helpUri: docs + page }),
    messageStrings: Object.fromEntries(
      Object.entries(rule.messages).map(([id, message]) => [
        id,
        { text: escaped(builtIn(message, language)) },
      ]),
    ),
    defaultConfiguration: {
      enabled: rule.severity !== "off",
      level: levels[rule.severity === "off" ? "warning" : rule.severity],
    },
    properties: {
      decides: rule.decides,
      scope: rule.scope,
      ...(rule.reference === undefined ? {} : { reference: builtIn(rule.reference, language) }),
    },
  };
}

/** SARIF gives braces in a message string a meaning of their own: numbers of arguments. */
function escaped(template: string): string {
  return template.replaceAll("{", "{{").replaceAll("}", "}}");
}

function result(d: Diagnostic, ruleIndex: number, { language }: ReporterOptions) {
  return {
    ruleId: d.ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[d.severity],
    message: { text: builtIn(d.message, language) },
    locations: [location(d)],
    ...(d.related === undefined
      ? {}
      : {
          relatedLocations: d.related.map((related, id) => ({
            id,
            ...location(related),
            message: { text: builtIn(related.message, language) },
          })),
        }),
    partialFingerprints: { "waarom/v1": `${d.ruleId}:${d.messageId}:${d.file}:${d.pointer}` },
    ...(d.fix === undefined ? {} : { fixes: [fix(d.fix, language)] }),
    ...(d.suppressed === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: `${d.suppressed.reason} (${d.suppressed.decidedBy}, ${d.suppressed.expires})`,
            },
          ],
        }),
    properties: { messageId: d.messageId, decides: d.decides },
  };
}

const uri = (file: string) => file.split("/").map(encodeURIComponent).join("/");

function region({ range: { start, end } }: Pick<Location, "range">) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: Math.max(0, end.offset - start.offset),
  };
}

function location(at: Location) {
  return {
    physicalLocation: { artifactLocation: { uri: uri(at.file), uriBaseId: "ROOT" }, region: region(at) },
    ...(at.pointer === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: at.pointer, kind: "member" }] }),
  };
}

function fix({ title, edits }: Mend, language: ReporterOptions["language"]) {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: builtIn(title, language) },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uri(file), uriBaseId: "ROOT" },
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    })),
  };
}
