/** Bounds on what is read, so that no file can keep a computer busy. Each has its own diagnostic. */
export const limits = {
  /** UTF-16 units in a JSON file. */
  json: 5_000_000,
  /** UTF-16 units in a YAML or Markdown file: YAML takes some twenty times as long to read as JSON. */
  yaml: 2_000_000,
  /** Objects and lists inside each other. */
  depth: 100,
  /** Values that a YAML file may stand for once its aliases are written out. */
  values: 1_000_000,
  /** Findings about the form of one file: after so many, more say nothing new. */
  findings: 50,
} as const;
