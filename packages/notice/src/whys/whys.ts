import type { BlockNode, DataPath, VisibleReason, Why } from "@waarom/model";
import { canonicalJson, sha256 } from "@waarom/model";
import { uniqueSources, type Context } from "../compose/context.js";
import { fieldLabel, titleOf } from "../compose/field-label.js";
import type { FieldFacts } from "../facts/fields.js";
import { blockText, paragraph } from "../markdown/nodes.js";
import { unique } from "../words/grammar/lists.js";
import { reasonSentences } from "./reasons.js";
import { groupFields, type FieldRun } from "./runs.js";
import { legalContent } from "./legal.js";
import { summaryAdditions } from "./summary.js";
import { chosenTexts, purposesOfField, sayChoice, type TextSaid } from "./texts.js";
import { visibleReasonsOf } from "./visible.js";

/** What is said at each field of a form, in the order of the form. */
export function composeWhys(context: Context): readonly Why[] {
  const shown = new Set<string>();
  const ids = new Set<string>();
  return groupFields(context, context.facts.fields).flatMap((run) => {
    const why = whyOf(context, run, ids);
    return why === undefined ? [] : [withoutRepetition(why, shown)];
  });
}

/**
 * No sentence stands open twice on a page. What stands open already is left out where the product made the sentences, and a
 * text of which nothing new remains is folded.
 */
function withoutRepetition({ made, ...why }: MadeWhy, shown: Set<string>): Why {
  if (why.visible.length === 0) return why;
  const isNew = (block: BlockNode) => !shown.has(blockText([block]));
  const fresh = made ? why.short.filter(isNew) : why.short;
  const repeated = made ? fresh.length === 0 : why.short.every((block) => !isNew(block));
  if (repeated) return { ...why, visible: [] };
  for (const block of fresh) shown.add(blockText([block]));
  return { ...why, short: fresh };
}

interface MadeWhy extends Why {
  /** The short text is made of the register: nobody wrote one. */
  readonly made: boolean;
}

function whyOf(context: Context, run: FieldRun, ids: Set<string>): MadeWhy | undefined {
  const first = run.fields[0];
  if (first === undefined) return undefined;
  const purposes = purposesOfField(context, first);
  // A field without a declaration has no why: the rules report it, and nothing may be made up.
  if (purposes.length === 0) return undefined;
  const choices = chosenTexts(context, first, "short");
  const made = choices.every(({ from }) => from === "register");
  const visible = reasonsOf(context, run.fields);
  const short = choices.map((choice) => sayChoice(context, choice, first));
  const reasons = made && visible.length > 0 ? reasonSentences(context, run.fields) : [];
  const summary = chosenTexts(context, first, "summary").map((choice) => sayChoice(context, choice, first));
  const legalTexts = chosenTexts(context, first, "legal").map((choice) => sayChoice(context, choice, first));
  const added = summaryAdditions(context, run.fields, purposes, {
    markdown: summary.map(({ written }) => written).join("\n"),
    blocks: summary.flatMap(({ content }) => content),
  });
  const legal = legalContent(context, run.fields, purposes);
  const language = [...short, ...summary, ...legalTexts].find(
    (said) => said.language !== undefined,
  )?.language;
  const sources = [...short, ...summary, ...legalTexts].flatMap((said) => said.sources);
  return {
    id: idOf(run.at, ids),
    at: run.at,
    kind: run.kind,
    paths: run.fields.map(({ path }) => path),
    label: labelOf(context, run),
    visible,
    made,
    short: [...contentOf(short), ...reasons.map((text) => paragraph(text))],
    summary: [...contentOf(summary), ...added.content],
    legal: [...contentOf(legalTexts), ...legal.content],
    sources: uniqueSources([...sources, ...added.sources, ...legal.sources]),
    ...(language === undefined ? {} : { language }),
  };
}

/** The group's own label, else those of the fields. */
function labelOf(context: Context, { kind, at, fields }: FieldRun): string {
  const group = kind === "group" ? fields[0]?.group : undefined;
  const form = context.facts.form;
  if (group !== undefined && form !== undefined && group.path === at)
    return (
      titleOf(
        form,
        group.nodes.map(({ pointer }) => pointer),
        context.language,
      ) ?? group.label
    );
  return unique(fields.map((field) => fieldLabel(context, field))).join("; ");
}

function contentOf(said: readonly TextSaid[]): readonly BlockNode[] {
  return said.flatMap(({ content }) => content);
}

/** The reasons of all fields that share the button, each once. */
function reasonsOf(context: Context, fields: readonly FieldFacts[]): readonly VisibleReason[] {
  return [...new Set(fields.flatMap((field) => visibleReasonsOf(context, field)))];
}

/** An id that is an anchor: from the data path, and unique where two paths read alike. */
function idOf(at: DataPath, ids: Set<string>): string {
  const plain = at
    .toLowerCase()
    .replaceAll("/*", "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const id =
    plain === "" || ids.has(`why-${plain}`)
      ? `why-${plain}-${sha256(canonicalJson(at)).slice(0, 6)}`
      : `why-${plain}`;
  ids.add(id);
  return id;
}
