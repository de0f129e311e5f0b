import type { BuiltInText } from "../contracts/language.js";
import type { Layer } from "../contracts/notice-tree.js";
import type { Span } from "./lines.js";
import type { Problem } from "./problems.js";
import type { ReadingRule } from "./reading-rules.js";

type NoticeRule = Extract<
  ReadingRule,
  `source/${"text" | "layer" | "unknown" | "foreign" | "duplicate" | "empty"}-${string}`
>;

function problem(ruleId: NoticeRule, message: BuiltInText, span: Span, rest: Partial<Problem> = {}): Problem {
  return { ruleId, messageId: ruleId.replace("source/", ""), message, span, ...rest };
}

export function textBeforeTopic(span: Span): Problem {
  return problem(
    "source/text-before-topic",
    {
      nl: "Deze tekst staat boven de eerste kop, dus niemand ziet hem. Zet er een kop boven, zoals # kenteken met daaronder ## Kort.",
      en: "This text stands above the first heading, so nobody sees it. Put a heading above it, such as # kenteken with ## Short below.",
    },
    span,
  );
}

export function textBeforeLayer(span: Span, topic: string, layer: string): Problem {
  return problem(
    "source/text-before-layer",
    {
      nl: `Deze tekst staat niet onder een laag, dus niemand ziet hem. Zet er een kop boven, zoals ## ${layer}.`,
      en: `This text stands under no layer, so nobody sees it. Put a heading above it, such as ## ${layer}.`,
    },
    span,
    { data: { topic } },
  );
}

export function layerBeforeTopic(span: Span, name: string): Problem {
  return problem(
    "source/layer-before-topic",
    {
      nl: `"${name}" staat niet onder een onderwerp, dus niemand ziet deze tekst. Zet er een kop met één # boven, met de naam van een veld of doel.`,
      en: `"${name}" stands under no topic, so nobody sees this text. Put a heading with one # above it, with the name of a field or purpose.`,
    },
    span,
    { data: { name } },
  );
}

export function unknownLayer(
  span: Span,
  name: string,
  known: readonly string[],
  nearest: string | undefined,
): Problem {
  const names = known.map((layer) => `## ${layer}`);
  const hint =
    nearest === undefined
      ? { nl: "", en: "" }
      : { nl: ` Bedoelt u "${nearest}"?`, en: ` Did you mean "${nearest}"?` };
  return problem(
    "source/unknown-layer",
    {
      nl: `"${name}" is geen laag.${hint.nl} De tekst eronder telt nu bij wat erboven staat. Kies uit ${names.join(", ")}; gebruik ### voor een kop in de tekst.`,
      en: `"${name}" is not a layer.${hint.en} The text below it now counts with what stands above. Choose from ${names.join(", ")}; use ### for a heading in the text.`,
    },
    span,
    { data: { name, known: [...known] } },
  );
}

export function foreignLayer(span: Span, name: string, layer: Layer, own: string): Problem {
  return problem(
    "source/foreign-layer",
    {
      nl: `"${name}" hoort bij een tekst in een andere taal. We lezen het als "${own}". Schrijf ## ${own}.`,
      en: `"${name}" belongs to a text in another language. It is read as "${own}". Write ## ${own}.`,
    },
    span,
    { severity: "warning", data: { name, layer } },
  );
}

export function duplicateTopic(span: Span, name: string, first: Span): Problem {
  return problem(
    "source/duplicate-topic",
    {
      nl: `"${name}" staat twee keer in dit bestand. Alleen de eerste telt. Voeg de teksten samen.`,
      en: `"${name}" stands in this file twice. Only the first counts. Join the texts.`,
    },
    span,
    {
      data: { name },
      related: [{ span: first, message: { nl: "Hier staat de eerste.", en: "Here is the first." } }],
    },
  );
}

export function duplicateLayer(span: Span, name: string, topic: string, first: Span): Problem {
  return problem(
    "source/duplicate-layer",
    {
      nl: `"${name}" staat twee keer bij "${topic}". Alleen de eerste telt. Voeg de teksten samen.`,
      en: `"${name}" stands at "${topic}" twice. Only the first counts. Join the texts.`,
    },
    span,
    {
      data: { name, topic },
      related: [{ span: first, message: { nl: "Hier staat de eerste.", en: "Here is the first." } }],
    },
  );
}

export function emptyTopic(span: Span): Problem {
  return problem(
    "source/empty-topic",
    {
      nl: "Deze kop heeft geen naam, dus de tekst eronder hoort nergens bij. Schrijf de naam van een veld, een doel of een soort gegeven.",
      en: "This heading has no name, so the text below belongs to nothing. Write the name of a field, a purpose or a kind of data.",
    },
    span,
  );
}
