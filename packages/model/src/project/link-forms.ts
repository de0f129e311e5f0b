import type { Diagnostic } from "../contracts/diagnostic.js";
import { isJsonObject, own, type JsonObject } from "../contracts/json.js";
import type { Language } from "../contracts/language.js";
import { formFactsShape } from "../documents/form.js";
import { hasFormat } from "../documents/formats.js";
import { readShape } from "../documents/read-shape.js";
import { layoutShape, translationShape, type Layout, type Translation } from "../documents/small.js";
import type { ParsedDocument } from "../source/document.js";
import { readDeclarationsOf } from "./link-declarations.js";
import { badFormName } from "./link-messages.js";
import { formReferences, type Linked } from "./link-references.js";
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
export class LinkedForm implements ProjectForm {
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
  readonly #own: readonly Diagnostic[];
  #walk: FormWalk | undefined;

  constructor(files: FormFiles) {
    const diagnostics: Diagnostic[] = [];
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
    this.#own = diagnostics;
  }

  get walk(): FormWalk {
    this.#walk ??= walkForm(this.schema);
    return this.#walk;
  }

  /** What is wrong in its files, and what they refer to that does not exist. */
  check(linked: Linked): readonly Diagnostic[] {
    const { declarations, diagnostics } = readDeclarationsOf(this.schema, this.document);
    return [...this.#own, ...diagnostics, ...formReferences(this, declarations, linked)];
  }
}
