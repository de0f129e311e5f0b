/** A control in which one types. */
export type TypedControl = HTMLInputElement | HTMLTextAreaElement;

/** Any control whose answer can be taken over from the page. */
export type AnswerControl = TypedControl | HTMLSelectElement;

/**
 * The controls of a form. While one types, nothing runs but one line here: a control keeps its own text and hands
 * it over when it is left. `flush` hands over what was typed but not yet left, before anything needs all answers.
 */
export class TypedInputs {
  readonly #commits = new Map<EventTarget, () => void>();
  readonly #dirty = new Set<EventTarget>();
  readonly #waiting = new Set<EventTarget>();
  #pressed = false;

  /** Says how to hand over what stands in a control. Returns how to forget it. */
  register(control: AnswerControl, commit: () => void): () => void {
    this.#commits.set(control, commit);
    return () => {
      // A control that goes while one types in it takes nothing along.
      this.#handOver(control);
      this.#commits.delete(control);
    };
  }

  /** Something was typed. */
  typed(control: EventTarget | null): void {
    if (control !== null && this.#commits.has(control)) this.#dirty.add(control);
  }

  /**
   * The control was left, or filled in by the browser: what was typed is handed over. While a finger or mouse button is
   * down it waits: an answer can make errors go and questions come, and what moves under the pointer is not clicked.
   */
  left(control: EventTarget | null): void {
    if (control === null || !this.#dirty.has(control)) return;
    if (this.#pressed) this.#waiting.add(control);
    else this.#handOver(control);
  }

  /** A finger or mouse button went down. */
  press(): void {
    this.#pressed = true;
  }

  /** It came up again, and what it clicked has been told. */
  release(): void {
    this.#pressed = false;
    for (const control of [...this.#waiting]) this.#handOver(control);
  }

  flush(): void {
    for (const control of [...this.#dirty]) this.#handOver(control);
  }

  #handOver(control: EventTarget): void {
    this.#waiting.delete(control);
    if (this.#dirty.delete(control)) this.#commits.get(control)?.();
  }

  /** Takes over what the browser put in the controls itself: a page that comes back with the answers still in it. */
  adopt(): void {
    for (const [control, commit] of [...this.#commits]) if (wasChanged(control)) commit();
  }
}

/** True where a control holds something else than the page was made with. */
function wasChanged(control: EventTarget): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (!(control instanceof HTMLInputElement)) return false;
  const chosen = control.type === "radio" || control.type === "checkbox";
  return chosen ? control.checked !== control.defaultChecked : control.value !== control.defaultValue;
}
