import type { Diagnostic } from "../contracts/diagnostic.js";
import { isJsonObject, own, type JsonObject } from "../contracts/json.js";
import type { Language } from "../contracts/language.js";
import { formFactsShape } from "../documents/form.js";
import { hasFormat } from "../documents/formats.js";
import { readShape } from "../documents/read-shape.js";
import { layoutShape, translationShape, type Layout, type Translation } from "../documents/small.js";
import type { ParsedDocument } from "../source/document.js";
import { badFormName } from "./link-messages.js";
import type { ProjectForm } from "./types.js";
import { walkForm } from "./walk.js";
import type { FormWalk } from "./walk-types.js";

/** The parsed files of one form. */
export interface FormFiles {
  readonly id: string;
  readonly form: ParsedDocument;
  readonly layout?: ParsedDocument;
  readonly translations: ReadonlyMap<Language, ParsedDocument>;
}

const nothing: JsonObject = {};

/** A form with what belongs to it. Its walk is made when somebody asks for it, and then kept. */
class LinkedForm implements ProjectForm {
  readonly id: string;
  readonly document: ParsedDocument;
  readonly schema: JsonObject;
  readonly facts: ProjectForm["facts"];
  readonly layout: Layout;
  readonly layoutDocument?: ParsedDocument;
  readonly translations: ReadonlyMap<
    Language,
    { readonly document: ParsedDocument; readonly strings: Translation }
  >;
  #walk: FormWalk | undefined;

  constructor(files: FormFiles, diagnostics: Diagnostic[]) {
    const { form, layout } = files;
    this.id = files.id;
    this.document = form;
    this.schema = isJsonObject(form.value) ? form.value : nothing;
    if (form.value !== undefined && !isJsonObject(form.value))
      diagnostics.push(...readShape(formFactsShape, form.value, form).diagnostics);
    if (!hasFormat(files.id, "id")) diagnostics.push(badFormName(form.locate(""), files.id));

    const facts = readShape(formFactsShape, own(this.schema, "x-form"), form, "/x-form");
    const read = readShape(layoutShape, layout?.value, layout);
    diagnostics.push(...facts.diagnostics, ...read.diagnostics);
    this.facts = facts.value;
    this.layout = read.value;
    if (layout !== undefined) this.layoutDocument = layout;
    this.translations = new Map(
      [...files.translations].map(([language, document]) => {
        const strings = readShape(translationShape, document.value, document);
        diagnostics.push(...strings.diagnostics);
        return [language, { document, strings: strings.value }];
      }),
    );
  }

  get walk(): FormWalk {
    this.#walk ??= walkForm(this.schema);
    return this.#walk;
  }
}

/** Links the files of one form; what is wrong in them is added to the diagnostics. */
export function linkForm(files: FormFiles, diagnostics: Diagnostic[]): ProjectForm {
  return new LinkedForm(files, diagnostics);
}
