import { RangeSetBuilder, type Text } from "@codemirror/state";
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from "@codemirror/view";

const topic = Decoration.line({ class: "cm-notice-topic" });
const layer = Decoration.line({ class: "cm-notice-layer" });
const front = Decoration.line({ class: "cm-notice-front" });
const fact = Decoration.mark({ class: "cm-notice-fact" });

/** Makes the few things of a text that have a meaning look like it: topics, layers, facts, and the top of the file. */
export const highlight = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { doc } = view.state;
  const top = frontMatterLines(doc);
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = doc.lineAt(at);
      if (line.number <= top) builder.add(line.from, line.from, front);
      else if (/^ {0,3}#(?!#)/.test(line.text)) builder.add(line.from, line.from, topic);
      else if (/^ {0,3}##(?!#)/.test(line.text)) builder.add(line.from, line.from, layer);
      if (line.number > top)
        for (const found of line.text.matchAll(/\{\{[^{}]*\}\}/g))
          builder.add(line.from + found.index, line.from + found.index + found[0].length, fact);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/** How many lines at the top say what the file is. */
function frontMatterLines(doc: Text): number {
  if (doc.line(1).text.trimEnd() !== "---") return 0;
  for (let number = 2; number <= Math.min(doc.lines, 100); number += 1)
    if (doc.line(number).text.trimEnd() === "---") return number;
  return 0;
}
