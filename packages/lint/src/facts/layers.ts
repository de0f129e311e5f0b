import {
  layers,
  type BuiltInText,
  type Layer,
  type NoticeDocument,
  type NoticeText,
  type NoticeTopic,
} from "@waarom/model";

/** A layer that somebody wrote, with the topic it is of. */
export interface WrittenLayer {
  readonly topic: NoticeTopic;
  readonly layer: Layer;
  readonly text: NoticeText;
}

/** Every text of a notice file, in the order in which it is written. */
export function writtenLayers({ topics }: NoticeDocument): readonly WrittenLayer[] {
  return topics.flatMap((topic) =>
    layers.flatMap((layer) => {
      const text = topic[layer];
      return text === undefined || text.markdown.trim() === "" ? [] : [{ topic, layer, text }];
    }),
  );
}

/** Words that a layer may have: more in a short text no longer fits between a label and its box. */
export const layerLimits = { short: 40 } as const;

/** The layer as it is called in a sentence. */
export const layerNames: Readonly<Record<Layer, BuiltInText>> = {
  short: { nl: "de korte tekst", en: "the short text" },
  summary: { nl: "de samenvatting", en: "the summary" },
  legal: { nl: "de juridische tekst", en: "the legal text" },
};
