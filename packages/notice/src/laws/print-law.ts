import {
  lawTable,
  printLaw,
  type LawReference,
  type LawTable,
  type PrintedLaw,
  type Project,
} from "@waarom/model";
import type { Context } from "../compose/context.js";

const tables = new WeakMap<Project, LawTable>();

/** A law or bylaw as a reader knows it, with its address where there is one. */
export function lawInWords(
  context: Pick<Context, "project" | "language" | "fallbacks">,
  reference: LawReference,
): PrintedLaw {
  const { project, language, fallbacks } = context;
  const laws = tables.get(project) ?? lawTable(project.config.laws);
  tables.set(project, laws);
  return printLaw(reference, language, { fallbacks, laws });
}
