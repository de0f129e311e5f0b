/** One file that a build gives. */
export interface Artefact {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /**
   * Once published, a file of the archive stays as it is, also when later builds no longer give it: what was promised to a
   * resident must remain to be read (GDPR 5(2), 7(1)).
   */
  readonly archived?: true;
}
