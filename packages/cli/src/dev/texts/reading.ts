import { layerLimits } from "@waarom/lint";
import { layers, type Layer, type NoticeDocument, type NoticeTopic } from "@waarom/model";
import { readability, readableText, sentences, words, type Readability, type Remark } from "@waarom/notice";
import { placeInSource, type Span } from "./place-in-source.js";

/** A remark with where it stands in the file: at its words, or at the whole layer where it is about all of it. */
interface PlacedRemark {
  readonly remark: Remark;
  readonly span: Span;
}

export interface ReadSentence {
  readonly text: string;
  readonly words: number;
  /** The layer's longest, where it has more than one. */
  readonly longest: boolean;
}

/** How one layer of a topic reads, with the parts that the indication rests on. */
export interface LayerReading {
  readonly layer: Layer;
  readonly readability: Readability;
  /** Words that the layer may have; absent where there is no limit. */
  readonly limit?: number;
  readonly sentences: readonly ReadSentence[];
  readonly remarks: readonly PlacedRemark[];
}

/** How the layers that somebody wrote read. The legal layer is for who wants to know it exactly: only its words are counted. */
export function readingsOf(
  document: NoticeDocument,
  topic: NoticeTopic,
  glossary: readonly string[],
): readonly LayerReading[] {
  return layers.flatMap((layer): readonly LayerReading[] => {
    const text = topic[layer];
    if (text === undefined || text.markdown.trim() === "") return [];
    // The register's own sentences are not the editor's to mend.
    const said = readableText(text.markdown.replace(/\{\{[^{}\n]*\}\}/g, ""));
    const read = readability(said, document.language, { glossary });
    const limit = layer === "short" ? layerLimits.short : undefined;
    const counted = sentences(said, document.language).map((one) => ({
      text: one.text,
      words: words(one.text).length,
    }));
    const most = Math.max(...counted.map((one) => one.words), 0);
    return [
      {
        layer,
        readability: read,
        ...(limit === undefined ? {} : { limit }),
        sentences: counted.map((one) => ({ ...one, longest: counted.length > 1 && one.words === most })),
        remarks:
          layer === "legal"
            ? []
            : read.remarks.map((remark) => placed(document.text, text.location.range, remark)),
      },
    ];
  });
}

function placed(
  source: string,
  { start, end }: NoticeTopic["location"]["range"],
  remark: Remark,
): PlacedRemark {
  const whole = { from: start.offset, to: end.offset };
  if (remark.kind === "long-sentences") return { remark, span: whole };
  const span = placeInSource(source.slice(whole.from, whole.to), remark.text);
  if (span === undefined) return { remark, span: whole };
  return { remark, span: { from: whole.from + span.from, to: whole.from + span.to } };
}
