import type { BuiltInText, DataPath, Project } from "@waarom/model";
import { contextOf } from "../compose/context.js";
import { noticeFacts } from "../facts/facts.js";
import type { NoticeTarget } from "../facts/target.js";
import type { ReaderOf } from "../topics/texts.js";
import { purposesOfField } from "../whys/texts.js";
import { placeholderIds, placeholders, type PlaceholderId } from "./table.js";
import type { PlaceholderSubject } from "./subject.js";

/** A placeholder with what a reader would see in its place. */
export interface PlaceholderInWords {
  readonly id: PlaceholderId;
  /** As it is written between `{{` and `}}`, in Dutch and in English texts. */
  readonly names: BuiltInText;
  readonly what: BuiltInText;
  /** Absent where the register has no such fact here: the placeholder would stay visible. */
  readonly text?: string;
}

/** What a text is about: one question, one purpose, or all of the target. */
export interface PlaceholderPlace {
  readonly path?: DataPath;
  readonly purpose?: string;
}

/**
 * Every fact of the register that an editor can put in a text, as it would read there.
 *
 * @throws UnknownTargetError where the project has no such form or activity
 * @example
 * placeholdersInWords(project, { form: "parkeervergunning" }, { path: "/kenteken" }, { language: "nl" });
 */
export function placeholdersInWords(
  project: Project,
  target: NoticeTarget,
  place: PlaceholderPlace,
  reader: ReaderOf,
): readonly PlaceholderInWords[] {
  const context = contextOf(noticeFacts(project, target), reader);
  const field = context.facts.fields.find(({ path }) => path === place.path);
  const subject: PlaceholderSubject =
    field === undefined
      ? {
          purposes: context.facts.purposes.filter(
            ({ linked }) => place.purpose === undefined || linked.id === place.purpose,
          ),
        }
      : { purposes: purposesOfField(context, field), field };
  return placeholderIds().map((id) => {
    const { names, what, fill } = placeholders[id];
    const text = fill(context, subject);
    return { id, names, what, ...(text === undefined || text === "" ? {} : { text }) };
  });
}
