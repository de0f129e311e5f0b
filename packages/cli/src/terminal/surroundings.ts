/** Where text goes. `isTTY` and `columns` as Node's own streams have them. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything that the command line knows of the process that it runs in; tests hand in their own. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today as `2026-11-23`: what rules and builds judge by, unless `--as-of` says otherwise. */
  readonly today: string;
  /** Ends `waarom dev`: Ctrl+C. */
  readonly stop: AbortSignal;
}

/** `0` clean, `1` findings at error level, `2` the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** True where colour helps: a terminal, and nobody asked for none (no-color.org). */
export function wantsColour(output: Output, env: Surroundings["env"]): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== "0";
  return output.isTTY === true && env.TERM !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
