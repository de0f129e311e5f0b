/** The output could not be written; what stood there before stands there still. */
export class OutputFolderError extends Error {
  override readonly name = "OutputFolderError";
  /** The folder that was to be written. */
  readonly folder: string;

  constructor(folder: string, reason: string, options?: ErrorOptions) {
    super(`Nothing was written to ${folder}: ${reason}`, options);
    this.folder = folder;
  }
}
