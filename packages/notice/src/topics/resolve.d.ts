import type { DataPath, Language, Layer, Pointer, Project } from "@waarom/model";
import { type ReaderOf, type ResolvedText } from "./texts.js";
/** Where the words of a layer come from: an editor's text, or a sentence made of the register's purpose. */
export type TextChoice =
  | {
      readonly from: "notice";
      readonly text: ResolvedText;
      readonly purposes: readonly string[];
    }
  | {
      readonly from: "register";
      readonly purpose: string;
      readonly pointer: Pointer;
    };
/** What is shown in each layer; several where a field serves several purposes. */
export type ResolvedTexts = Readonly<Record<Layer, readonly TextChoice[]>>;
/**
 * The texts that a resident reads at a field, per layer: the field's own, else those of its purposes, their activity, or the
 * category; where nobody wrote one, `from: "register"` says that the product makes a sentence.
 *
 * @throws UnknownTargetError where the project has no such form
 */
export declare function resolveFieldTexts(
  project: Project,
  form: string,
  path: DataPath,
  reader: ReaderOf,
): ResolvedTexts;
/** The texts of every field of a form, by data path: one walk for all. */
export declare function resolveFormTexts(
  project: Project,
  form: string,
  reader: ReaderOf,
): ReadonlyMap<DataPath, ResolvedTexts>;
/** The text about a form as a whole, per layer. */
export declare function resolveFormIntroduction(
  project: Project,
  form: string,
  reader: ReaderOf,
): Readonly<Partial<Record<Layer, ResolvedText>>>;
/** The text about a purpose itself, per layer. */
export declare function resolvePurposeTexts(
  project: Project,
  purpose: string,
  reader: ReaderOf,
  form?: string,
): Readonly<Partial<Record<Layer, ResolvedText>>>;
/** In which forms each text is shown, by its place: "used in 12 forms". */
export declare function textUse(
  project: Project,
  language: Language,
): ReadonlyMap<
  string,
  {
    readonly forms: ReadonlySet<string>;
    readonly fields: number;
  }
>;
/** The key of a text in `textUse`: its file and where it begins. */
export declare function placeOf({ text }: Pick<ResolvedText, "text">): string;
