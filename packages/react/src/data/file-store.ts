/**
 * The bytes of the files that a resident chose, by key. They stay out of the answers, which hold only a file's name,
 * kind and size: no copy is made, and nothing that keeps answers keeps bytes.
 */
export class FileStore {
  readonly #files = new Map<string, Blob>();
  #next = 0;

  add(file: Blob): string {
    this.#next += 1;
    const key = `file-${this.#next}`;
    this.#files.set(key, file);
    return key;
  }

  get(key: string): Blob | undefined {
    return this.#files.get(key);
  }

  remove(key: string): void {
    this.#files.delete(key);
  }

  /** All files by key, for handing over. */
  all(): Readonly<Record<string, Blob>> {
    return Object.fromEntries(this.#files);
  }
}
