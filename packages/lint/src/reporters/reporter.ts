import type { BuiltInLanguage, Diagnostic } from "@waarom/model";

/** What a reporter may use besides the findings. */
export interface ReporterOptions {
  readonly language: BuiltInLanguage;
  /** The text of a file by its path, for code frames. */
  readonly textOf?: (file: string) => string | undefined;
  /** Colours for a terminal; default none. */
  readonly color?: boolean;
  /** The version to name as the tool's own. */
  readonly version?: string;
  /** Where the rules' pages stand on the web, ending in `/`; without it, links are left out. */
  readonly docs?: string;
}

/** Findings as text, ending in a line end. */
export type Reporter = (diagnostics: readonly Diagnostic[], options: ReporterOptions) => string;
