import type { Layer, NoticeBlock, NoticeLayer } from "@waarom/model";
import type { ItemId } from "../checklist/items.js";
import { titles } from "../words/sentences/layers.js";
import { say } from "../words/say.js";
import { uniqueSources, type Context, type Part } from "./context.js";

/**
 * One thing that a notice states, in up to three layers. What a layer says rests on the facts of the layers above it and
 * on its own: so a lower layer never loses a fact that a higher one gave (WP260, §35).
 */
export interface Statement {
  readonly id: string;
  readonly heading?: string;
  /** The items of the Art. 13/14 table that it satisfies, per layer from which on it does. */
  readonly items: Readonly<Partial<Record<Layer, readonly ItemId[]>>>;
  readonly short?: readonly (Part | undefined)[];
  readonly summary?: readonly (Part | undefined)[];
  readonly legal?: readonly (Part | undefined)[];
}

const order = ["short", "summary", "legal"] as const satisfies readonly Layer[];

/** The three layers of the statements, in their order. */
export function layersOf(context: Context, statements: readonly Statement[]): readonly NoticeLayer[] {
  return order.map((layer) => ({
    layer,
    title: say(context.voice, titles[layer]),
    blocks: statements.flatMap((statement) => blockOf(statement, layer)),
  }));
}

function blockOf(statement: Statement, layer: Layer): readonly NoticeBlock[] {
  const said = partsOf(statement, layer);
  const content = said.flatMap((part) => part.content);
  if (content.length === 0) return [];
  const upTo = order.slice(0, order.indexOf(layer) + 1);
  const sources = upTo.flatMap((above) => partsOf(statement, above)).flatMap((part) => part.sources);
  const language = said.find((part) => part.language !== undefined)?.language;
  return [
    {
      id: `${statement.id}-${layer}`,
      items: [...new Set(upTo.flatMap((above) => statement.items[above] ?? []))],
      ...(statement.heading === undefined ? {} : { heading: statement.heading }),
      content,
      sources: uniqueSources(sources),
      ...(language === undefined ? {} : { language }),
    },
  ];
}

function partsOf(statement: Statement, layer: Layer): readonly Part[] {
  return (statement[layer] ?? []).filter((part) => part !== undefined);
}
