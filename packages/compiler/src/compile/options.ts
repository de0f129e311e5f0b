import type { Language } from "@waarom/model";

export interface CompileOptions {
  /** The date (ISO 8601) that rules and notices judge by; default the project's. */
  readonly asOf?: string;
  /** Default: those of the project. The default language is always among them. */
  readonly languages?: readonly Language[];
  /** Where the full notice of a form stands, as its page links to it; default `notices/<id>.<language>.html`. */
  readonly noticeHref?: (form: string, language: Language) => string;
}
