import type { NoticeTree } from "@waarom/model";
import { blockText } from "@waarom/notice";

/** One thing that somebody should be able to tell after reading. */
export interface TestQuestion {
  readonly kind: "notice" | "question";
  /** The heading in the notice, or the label of the question in the form. */
  readonly about: string;
  /** What the text says: an answer with the same meaning is right. */
  readonly answer: string;
}

/** Five people find most of what is unclear; more find the same again. */
export const people = 5;
/** Wrong answers from which a text must be rewritten. */
export const tooMany = 2;

/** Questions about the form's fields: more makes the test longer than a quarter of an hour. */
const mostFields = 4;

/** The first layer's own questions, and why some of the form's questions are asked. */
export function testQuestions(tree: NoticeTree): readonly TestQuestion[] {
  const short = tree.layers.find(({ layer }) => layer === "short");
  const notice = (short?.blocks ?? []).flatMap((block): readonly TestQuestion[] =>
    block.heading === undefined
      ? []
      : [{ kind: "notice", about: block.heading, answer: inLine(blockText(block.content)) }],
  );
  const inSight = tree.whys.filter(({ visible, short: text }) => visible.length > 0 && text.length > 0);
  const folded = tree.whys.filter((why) => !inSight.includes(why));
  const questions = [...inSight, ...folded].slice(0, mostFields).map((why): TestQuestion => ({
    kind: "question",
    about: why.label ?? why.at,
    answer: inLine(blockText(why.short.length > 0 ? why.short : why.summary)),
  }));
  return [...notice, ...questions];
}

function inLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
