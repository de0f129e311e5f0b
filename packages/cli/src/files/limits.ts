/** Bounds on what is read from disk, far above what a municipality has and far below what stops a computer. */
export const readLimits = {
  /** Bytes in one file. The parsers have lower bounds, and say so at the file itself. */
  file: 16 * 2 ** 20,
  /** Bytes in all files together. */
  project: 512 * 2 ** 20,
  /** Files in a project. */
  files: 60_000,
} as const;
