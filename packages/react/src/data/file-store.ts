import type { JsonObject, Pointer } from "@waarom/model/runtime";
import { withoutLostFiles } from "./lost-files.js";

const noNames: readonly string[] = [];

/**
 * The bytes of the files that a resident chose, by key. They stay out of the answers, which hold only a file's name,
 * kind and size: no copy is made, and nothing that keeps answers keeps bytes.
 */
export class FileStore {
  readonly #files = new Map<string, File>();
  readonly #busy = new Set<Promise<unknown>>();
  #next = 0;
  #lost: ReadonlyMap<Pointer, readonly string[]> = new Map();

  /** Takes the answers that a form begins with: files without bytes go out of them, and their names are remembered. */
  begin(data: JsonObject): JsonObject {
    const { data: kept, lost } = withoutLostFiles(data, (key) => this.#files.has(key));
    this.#lost = lost;
    return kept;
  }

  /** The names of files that were chosen before, and have to be chosen again. */
  lostAt(at: Pointer): readonly string[] {
    return this.#lost.get(at) ?? noNames;
  }

  add(file: File): string {
    this.#next += 1;
    const key = `file-${this.#next}`;
    this.#files.set(key, file);
    return key;
  }

  get(key: string): File | undefined {
    return this.#files.get(key);
  }

  /** All files by key, for handing over; those that no answer names any more are left out by whoever hands over. */
  all(): Readonly<Record<string, File>> {
    return Object.fromEntries(this.#files);
  }

  /** True while a file is being made ready. */
  get busy(): boolean {
    return this.#busy.size > 0;
  }

  /** Keeps sending waiting until the work is done. */
  track(work: Promise<unknown>): void {
    const tracked = work.finally(() => {
      this.#busy.delete(tracked);
    });
    this.#busy.add(tracked);
  }

  /** Settles when nothing is being made ready any more. */
  async idle(): Promise<void> {
    while (this.#busy.size > 0) await Promise.allSettled([...this.#busy]);
  }
}
