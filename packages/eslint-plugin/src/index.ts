/**
 * `eslint-plugin-waarom`: the linter's rules over `*.form.json`, with the project's register in view.
 *
 * @module
 */
import json from "@eslint/json";
import { ruleById, rules as judgements } from "@waarom/lint";
import type { Linter, Rule } from "eslint";
import { adapt, readable } from "./rule.js";

/** `purpose/missing` is `waarom/purpose-missing` in ESLint, where a slash parts plugin and rule. */
const nameOf = (id: string) => id.replace("/", "-");

const inForms = judgements.filter(({ scope }) => scope !== "configuration");

const rules: Record<string, Rule.RuleModule> = {
  readable: readable((id) => ruleById.has(id)),
  ...Object.fromEntries(inForms.map((rule) => [nameOf(rule.id), adapt(rule)])),
};

const severities: Readonly<Record<string, Linter.RuleSeverity>> = { error: "error", warning: "warn" };

interface WaaromPlugin {
  readonly meta: { readonly name: string; readonly namespace: string };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: { readonly recommended: Linter.Config[] };
}

/** A plugin for ESLint 10 with the configuration `recommended`. */
const plugin: WaaromPlugin = {
  meta: { name: "eslint-plugin-waarom", namespace: "waarom" },
  rules,
  configs: {
    get recommended(): Linter.Config[] {
      return [
        {
          name: "waarom/recommended",
          files: ["**/*.form.json"],
          plugins: { json, waarom: plugin },
          language: "json/json",
          rules: {
            "waarom/readable": "error",
            // A hint is for people who look: it has no place among warnings that count.
            ...Object.fromEntries(
              inForms.map((rule) => [`waarom/${nameOf(rule.id)}`, severities[rule.severity] ?? "off"]),
            ),
          },
        },
      ];
    },
  },
};

export default plugin;
