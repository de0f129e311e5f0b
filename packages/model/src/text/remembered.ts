/** Longer texts are not worth keeping. */
const longest = 2000;

/** Things that were made of a text before, by that text: a few thousand, so that a long-running process does not grow. */
export class Remembered<T> {
  readonly #known = new Map<string, T>();
  readonly #room: number;

  constructor(room = 2000) {
    this.#room = room;
  }

  get(text: string): T | undefined {
    return this.#known.get(text);
  }

  /** Keeps the thing, and gives it back. */
  set(text: string, thing: T): T {
    if (text.length > longest) return thing;
    if (this.#known.size >= this.#room) this.#known.clear();
    this.#known.set(text, thing);
    return thing;
  }
}
