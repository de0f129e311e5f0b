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

  /** Says how to hand over what stands in a control. Returns how to forget it. */
  register(control: AnswerControl, commit: () => void): () => void {
    this.#commits.set(control, commit);
    return () => {
      this.#commits.delete(control);
      this.#dirty.delete(control);
    };
  }

  /** Something was typed. */
  typed(control: EventTarget | null): void {
    if (control !== null && this.#commits.has(control)) this.#dirty.add(control);
  }

  /** The control was left, or filled in by the browser: what was typed is handed over. */
  left(control: EventTarget | null): void {
    if (control === null || !this.#dirty.delete(control)) return;
    this.#commits.get(control)?.();
  }

  flush(): void {
    for (const control of [...this.#dirty]) this.left(control);
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
