import type { BuiltInText } from "@waarom/model";

/** The output could not be written; what stood there before stands there still. */
export class OutputFolderError extends Error {
  override readonly name = "OutputFolderError";
  /** The folder that was to be written. */
  readonly folder: string;
  /** Why, and what to do, as a sentence. */
  readonly reason: BuiltInText;

  constructor(folder: string, reason: BuiltInText, options?: ErrorOptions) {
    super(`Nothing was written to ${folder}: ${reason.en}`, options);
    this.folder = folder;
    this.reason = reason;
  }
}
