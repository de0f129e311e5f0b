import type { Rule as Judgement } from "@waarom/lint";
import type { Diagnostic, TextEdit } from "@waarom/model";
import type { Rule } from "eslint";
import { findingsIn } from "./project/findings.js";
import { readSettings, type Settings } from "./settings.js";

/** The findings of a file are the same for every rule: they are made once per text. */
const made = new WeakMap<object, { readonly settings: string; readonly found: readonly Diagnostic[] }>();

function findingsOf(context: Rule.RuleContext, settings: Settings): readonly Diagnostic[] {
  const { sourceCode } = context;
  const key = `${settings.asOf}\n${context.physicalFilename}`;
  const before = made.get(sourceCode);
  if (before?.settings === key) return before.found;
  const text = `${sourceCode.hasBOM ? "\ufeff" : ""}${sourceCode.text}`;
  const found = findingsIn(context.physicalFilename, text, settings.asOf);
  made.set(sourceCode, { settings: key, found });
  return found;
}

/** ESLint takes edits of the file at hand only, and counts without a byte order mark. */
function editsFor(edits: readonly TextEdit[], file: string, hasBOM: boolean) {
  if (edits.length === 0 || edits.some((edit) => edit.file !== file)) return undefined;
  const shift = hasBOM ? 1 : 0;
  return (fixer: Rule.RuleFixer) =>
    edits.map(({ range, text }) =>
      fixer.replaceTextRange([range.start.offset - shift, range.end.offset - shift], text),
    );
}

function report(context: Rule.RuleContext, diagnostic: Diagnostic, { language }: Settings): void {
  const { range, message, file, fix, suggestions = [] } = diagnostic;
  const { hasBOM } = context.sourceCode;
  const mend = fix === undefined ? undefined : editsFor(fix.edits, file, hasBOM);
  context.report({
    loc: {
      start: { line: range.start.line, column: range.start.column },
      end: { line: range.end.line, column: range.end.column },
    },
    message: message[language],
    ...(mend === undefined ? {} : { fix: mend }),
    suggest: suggestions.flatMap(({ title, edits }) => {
      const suggested = editsFor(edits, file, hasBOM);
      return suggested === undefined ? [] : [{ desc: title[language], fix: suggested }];
    }),
  });
}

function ruleFor(
  matches: (ruleId: string) => boolean,
  docs: NonNullable<Rule.RuleMetaData["docs"]>,
): Rule.RuleModule {
  return {
    meta: { type: "problem", docs, fixable: "code", hasSuggestions: true, schema: [] },
    create(context) {
      const settings = readSettings(context.settings);
      return {
        Document() {
          for (const diagnostic of findingsOf(context, settings)) {
            if (matches(diagnostic.ruleId)) report(context, diagnostic, settings);
          }
        },
      };
    },
  };
}

/** One of the linter's rules as a rule of ESLint. */
export function adapt(rule: Judgement): Rule.RuleModule {
  return ruleFor((id) => id === rule.id, {
    description: rule.summary.en,
    recommended: rule.severity === "error" || rule.severity === "warning",
  });
}

/** What the parsers find: a form that cannot be read, or that names something unknown. */
export function readable(isRule: (ruleId: string) => boolean): Rule.RuleModule {
  return ruleFor((id) => !isRule(id), {
    description: "A form can be read, and refers only to what exists.",
    recommended: true,
  });
}
