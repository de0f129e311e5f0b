// What the pages written by hand are made of: the same questions, with the why-content that the compiled form holds.
import { questionsOf } from "./schema.mjs";

/**
 * @typedef {import("@waarom/model").BlockNode} BlockNode
 * @typedef {import("@waarom/model").CompiledForm} CompiledForm
 * @typedef {import("./schema.mjs").Question & { why: import("@waarom/model").Why }} Asked
 * @typedef {{ title: string, notice: { heading: string, content: readonly BlockNode[] }[], questions: Asked[] }} Content
 */

/**
 * @param {CompiledForm} form
 * @param {number} fields
 * @returns {Content}
 */
export function contentOf(form, fields) {
  const notice = form.texts["nl"]?.notice;
  if (notice === undefined) throw new Error("The form has no Dutch notice.");
  const whys = new Map(notice.whys.map((why) => [why.at, why]));
  const short = notice.layers.find(({ layer }) => layer === "short");
  return {
    title: "Meten",
    notice: (short?.blocks ?? []).map(({ heading = "", content }) => ({ heading, content })),
    questions: questionsOf(fields).map((question) => {
      const why = whys.get(`/${question.name}`);
      if (why === undefined)
        throw new Error(`Nothing is said at ${question.name}: the comparison would lie.`);
      return { ...question, why };
    }),
  };
}
