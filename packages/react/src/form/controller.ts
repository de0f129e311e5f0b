import {
  prepareSubmission,
  type CompiledForm,
  type JsonObject,
  type Language,
  type Pointer,
  type Submission,
  type ValidationError,
} from "@waarom/model/runtime";
import { FileStore } from "../data/file-store.js";
import { FormStore } from "../data/form-store.js";
import { TypedInputs } from "../data/typed-inputs.js";
import { localisedSchema } from "../plan/localise.js";
import { visibleNodes, type VisibleNode } from "../plan/visible-fields.js";
import { arrangeErrors, type ErrorsByPlace } from "./arrange-errors.js";
import { completeGroups } from "./complete-groups.js";

/** Where a form stands: being filled in, on its way, not arrived, or arrived. */
export type Phase = "filling" | "sending" | "failed" | "sent";

/** What the parts around the fields show. Replaced, never changed. */
export interface FormStatus {
  readonly phase: Phase;
  /** What is wrong, in the order of the page. */
  readonly errors: ErrorsByPlace;
  /** Counts refused attempts to send: each time the summary takes the focus. */
  readonly refusals: number;
  /** The id of the step that is shown; undefined is the first. */
  readonly step: string | undefined;
  /** Counts the moves between steps: each time the focus goes along. */
  readonly moves: number;
  /** The question that the last move went for. */
  readonly target: Pointer | undefined;
  /** Said aloud to those who do not see the page change. */
  readonly announcement: string;
}

export interface Judgement {
  readonly errors: ErrorsByPlace;
  /** Set where nothing is wrong. */
  readonly submission: Submission | undefined;
  /** What is asked and has a basis, right or wrong. */
  readonly prepared: Submission;
}

const noErrors: ErrorsByPlace = new Map();

const initialStatus: FormStatus = {
  phase: "filling",
  errors: noErrors,
  refusals: 0,
  step: undefined,
  moves: 0,
  target: undefined,
  announcement: "",
};

/** The life of one form on the page: its answers, and what happens when they are sent. Knows nothing of React. */
export class FormController {
  readonly store: FormStore;
  readonly files = new FileStore();
  readonly inputs = new TypedInputs();
  readonly openWhys = new Set<string>();
  readonly form: CompiledForm;
  #status: FormStatus = initialStatus;
  /** Where an answer changed since the form last looked at what is wrong. */
  readonly #answered = new Set<Pointer>();
  #recheck: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #whenSafe = new Set<() => void>();

  constructor(form: CompiledForm, data: JsonObject, errors: readonly ValidationError[]) {
    this.form = form;
    this.store = new FormStore(this.files.begin(data));
    if (errors.length > 0) this.#show(arrangeErrors(errors, this.nodes(form.defaultLanguage)), 1);
  }

  get status(): FormStatus {
    return this.#status;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Everything that the form asks now. */
  nodes(language: Language): readonly VisibleNode[] {
    const schema = localisedSchema(this.form, language);
    return visibleNodes(schema, this.form.layout.ui, this.store.data, this.form.conditions);
  }

  /** Judges the answers as they stand, after taking over what is still being typed. */
  judge(language: Language): Judgement {
    this.inputs.flush();
    const nodes = this.nodes(this.form.defaultLanguage);
    const data = completeGroups(this.store.data, nodes);
    const { errors: found, ...prepared } = prepareSubmission(this.form, data, {
      language,
      at: new Date(),
      files: this.files.all(),
    });
    const errors = arrangeErrors(found, nodes);
    return { errors, prepared, submission: found.length === 0 ? prepared : undefined };
  }

  /** Shows what is wrong, and asks for the focus. */
  refuse(errors: ErrorsByPlace): void {
    this.#show(errors, this.#status.refusals + 1);
  }

  /** Shows another step, or a question on it. What is wrong elsewhere stays said. */
  goTo(step: string, target?: Pointer): void {
    this.inputs.flush();
    this.#update({ ...this.#status, step, target, moves: this.#status.moves + 1 });
  }

  /** Lets go of what was wrong: it was mended. */
  clearErrors(): void {
    this.#show(noErrors, this.#status.refusals);
  }

  /** Records how far sending has come. */
  enter(phase: Phase): void {
    this.store.setErrors(noErrors);
    this.#update({ ...this.#status, phase, errors: noErrors });
  }

  /** The form has arrived: its answers need not stay in the page. */
  sent(): void {
    this.store.reset({});
    this.safe();
    this.#update({ ...initialStatus, phase: "sent" });
  }

  /** Goes on with answers that were kept, at the step where they were kept. */
  restore(data: JsonObject, step: string | undefined): void {
    this.reset(data);
    if (step !== undefined) this.#update({ ...initialStatus, step });
  }

  /** What was filled in is kept or sent: the page may be left without asking. */
  safe(): void {
    for (const listener of this.#whenSafe) listener();
  }

  readonly onSafe = (listener: () => void): (() => void) => {
    this.#whenSafe.add(listener);
    return () => {
      this.#whenSafe.delete(listener);
    };
  };

  /** Starts anew with other answers. */
  reset(data: JsonObject): void {
    this.store.reset(this.files.begin(data));
    this.#update(initialStatus);
  }

  /**
   * An answer changed. Where faults are shown, looks again soon: those that were mended go. A fault that was not shown
   * yet stays unsaid until the form is sent, so nobody is corrected before they are done.
   */
  readonly answered = (at: Pointer): void => {
    if (this.#status.errors.size === 0) return;
    this.#answered.add(at);
    if (this.#recheck !== undefined) return;
    this.#recheck = setTimeout(() => {
      this.#recheck = undefined;
      const { errors } = this.judge(this.form.defaultLanguage);
      // The store's errors move with the items of a list; the status only remembers where they were.
      const remaining = [...errors].filter(([place]) => this.store.errors.has(place));
      const before = this.store.errors;
      const after = this.store.setErrors(new Map(remaining));
      // What is said of an answer may count it: "you have 25 characters now".
      const counted = [...this.#answered].some((place) => after.has(place));
      this.#answered.clear();
      if (counted || after !== before || after.size !== this.#status.errors.size)
        this.#update({ ...this.#status, phase: "filling", errors: new Map(after) });
    });
  };

  readonly announce = (announcement: string): void => {
    this.#update({ ...this.#status, announcement });
  };

  #show(errors: ErrorsByPlace, refusals: number): void {
    this.#update({
      ...this.#status,
      phase: "filling",
      errors: this.store.setErrors(errors),
      refusals,
    });
  }

  #update(status: FormStatus): void {
    this.#status = status;
    for (const listener of [...this.#listeners]) listener();
  }
}
