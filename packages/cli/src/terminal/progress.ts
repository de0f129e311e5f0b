import type { Output } from "./surroundings.js";

/** Says what is being done, to a person who waits. */
export interface Progress {
  say(text: string): void;
  /** Wipes the line, so that what follows starts clean. */
  done(): void;
}

/** Work shorter than this is not worth a word. */
const patience = 400;
const interval = 100;
const silent: Progress = { say: () => undefined, done: () => undefined };

/**
 * One line on stderr that replaces itself, from 0.4 seconds of work on. Only on a terminal: in a log it would be noise.
 *
 * @param now milliseconds of a steady clock
 */
export function progressOn(output: Output, now: () => number = () => performance.now()): Progress {
  if (output.isTTY !== true) return silent;
  const begun = now();
  let lastShown = Number.NEGATIVE_INFINITY;
  let shown = false;

  return {
    say(text) {
      const time = now();
      if (time - begun < patience || time - lastShown < interval) return;
      lastShown = time;
      shown = true;
      const width = Math.max(10, (output.columns ?? 80) - 1);
      output.write(`\r\u001B[2K${text.slice(0, width)}`);
    },
    done() {
      if (shown) output.write("\r\u001B[2K");
      shown = false;
    },
  };
}
