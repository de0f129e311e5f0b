import type { Language } from "../contracts/language.js";
import { layers, type Layer } from "../contracts/notice-tree.js";
import { didYouMean } from "../text/did-you-mean.js";
import type { Span } from "./lines.js";
import { headingsOf, trimmed, type Heading } from "./notice-lines.js";
import * as messages from "./notice-messages.js";
import type { Problem } from "./problems.js";

/** What the layers are called in a notice file, per language; another language may use the English names. */
export const layerNames: Readonly<Record<"nl" | "en", Readonly<Record<Layer, string>>>> = {
  nl: { short: "Kort", summary: "Samenvatting", legal: "Juridisch" },
  en: { short: "Short", summary: "Summary", legal: "Legal" },
};

/** A topic as spans of the text; `undefined` for a layer that is not there or has no words. */
export interface TopicSpans {
  readonly name: string;
  readonly heading: Span;
  /** From its heading to the end of its last text. */
  readonly whole: Span;
  readonly layers: ReadonlyMap<Layer, Span>;
}

interface OpenTopic {
  readonly name: string;
  readonly heading: Heading;
  readonly texts: Map<Layer, { heading: Heading; end: number }>;
  /** The layer that text below a heading of no known name goes to. */
  current: Layer | undefined;
  end: number;
}

function namesFor(language: Language): Readonly<Record<Layer, string>> {
  return language === "nl" || language.startsWith("nl-") ? layerNames.nl : layerNames.en;
}

function layerCalled(name: string, names: Readonly<Record<Layer, string>>): Layer | undefined {
  return layers.find((layer) => names[layer].toLowerCase() === name.trim().toLowerCase());
}

/** Reads topics and their layers. Nothing is lost without a problem that says so. */
export function readTopics(
  text: string,
  bodyStart: number,
  language: Language,
): { readonly topics: readonly TopicSpans[]; readonly problems: readonly Problem[] } {
  const own = namesFor(language);
  const others = own === layerNames.nl ? layerNames.en : layerNames.nl;
  const problems: Problem[] = [];
  const topics: OpenTopic[] = [];
  const headings = headingsOf(text, bodyStart).filter((heading) => heading.level <= 2);

  function reportText(from: number, to: number, report: (span: Span) => Problem) {
    const span = trimmed(text, { start: from, end: to });
    if (span.end > span.start) problems.push(report(span));
  }

  function openTopic(heading: Heading, end: number): OpenTopic {
    if (heading.text === "") problems.push(messages.emptyTopic(heading.line));
    const first = topics.find((topic) => topic.name === heading.text);
    if (first !== undefined && heading.text !== "")
      problems.push(messages.duplicateTopic(heading.words, heading.text, first.heading.words));
    reportText(heading.bodyStart, end, (span) => messages.textBeforeLayer(span, heading.text, own.short));
    return { name: heading.text, heading, texts: new Map(), current: undefined, end };
  }

  function addLayer(topic: OpenTopic, heading: Heading, end: number) {
    topic.end = end;
    const layer = layerCalled(heading.text, own) ?? layerCalled(heading.text, others);
    if (layer === undefined) {
      const known = layers.map((each) => own[each]);
      problems.push(
        messages.unknownLayer(heading.words, heading.text, known, didYouMean(heading.text, known)),
      );
      const before = topic.current === undefined ? undefined : topic.texts.get(topic.current);
      if (before !== undefined) before.end = end;
      return;
    }
    if (layerCalled(heading.text, own) === undefined)
      problems.push(messages.foreignLayer(heading.words, heading.text, layer, own[layer]));
    const first = topic.texts.get(layer);
    if (first !== undefined) {
      problems.push(messages.duplicateLayer(heading.words, heading.text, topic.name, first.heading.words));
      topic.current = undefined;
      return;
    }
    topic.texts.set(layer, { heading, end });
    topic.current = layer;
  }

  reportText(bodyStart, headings[0]?.line.start ?? text.length, messages.textBeforeTopic);
  for (const [index, heading] of headings.entries()) {
    const end = headings[index + 1]?.line.start ?? text.length;
    const topic = topics.at(-1);
    if (heading.level === 1) topics.push(openTopic(heading, end));
    else if (topic === undefined) problems.push(messages.layerBeforeTopic(heading.words, heading.text));
    else addLayer(topic, heading, end);
  }

  return { topics: topics.map((topic) => close(topic, text)), problems };
}

function close(topic: OpenTopic, text: string): TopicSpans {
  const spans = new Map<Layer, Span>();
  for (const [layer, { heading, end }] of topic.texts) {
    const span = trimmed(text, { start: heading.bodyStart, end });
    if (span.end > span.start) spans.set(layer, span);
  }
  return {
    name: topic.name,
    heading: topic.heading.words,
    whole: trimmed(text, { start: topic.heading.line.start, end: topic.end }),
    layers: spans,
  };
}
