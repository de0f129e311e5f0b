import type { JsonObject, JsonValue, Pointer, ValidationError } from "@waarom/model/runtime";
import { isJsonArray, isJsonObject } from "@waarom/model/runtime";
import { ancestorsOf, isBelow, readAt, writeAt } from "./tree.js";

/** What one field subscribes to: replaced only when something about that field changed. */
export interface FieldState {
  readonly value: JsonValue | undefined;
  readonly errors: readonly ValidationError[];
  /** Counts changes from outside; a field whose epoch changed throws away what it shows. */
  readonly epoch: number;
}

type Listener = () => void;

type ErrorMap = ReadonlyMap<Pointer, readonly ValidationError[]>;

const noErrors: readonly ValidationError[] = [];

/**
 * The answers of one form and what is wrong with them. Every field listens to its own place, so an answer costs as much
 * in a form of a thousand fields as in one of ten. Data is never changed in place: a reader may keep what it got.
 */
export class FormStore {
  #data: JsonObject;
  #initial: JsonObject;
  #errors: ErrorMap = new Map();
  #epoch = 0;
  #nextKey = 0;
  readonly #itemKeys = new Map<Pointer, readonly string[]>();
  /** How often a place was filled in from outside. It only grows, so that a sum with the epoch never comes back. */
  readonly #filled = new Map<Pointer, number>();
  readonly #listeners = new Map<Pointer, Set<Listener>>();
  readonly #states = new Map<Pointer, FieldState>();

  constructor(initial: JsonObject) {
    this.#data = initial;
    this.#initial = initial;
  }

  get data(): JsonObject {
    return this.#data;
  }

  get errors(): ErrorMap {
    return this.#errors;
  }

  /** Calls back when the value at the place, or anything inside it, changes. Returns how to stop. */
  subscribe(at: Pointer, listener: Listener): () => void {
    const set = this.#listeners.get(at) ?? new Set();
    this.#listeners.set(at, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0 && this.#listeners.get(at) === set) this.#listeners.delete(at);
    };
  }

  valueAt(at: Pointer): JsonValue | undefined {
    return readAt(this.#data, at);
  }

  /** The answer that the form began with. */
  initialAt(at: Pointer): JsonValue | undefined {
    return readAt(this.#initial, at);
  }

  stateAt(at: Pointer): FieldState {
    const known = this.#states.get(at);
    if (known !== undefined) return known;
    const state = {
      value: this.valueAt(at),
      errors: this.#errors.get(at) ?? noErrors,
      epoch: this.#epoch + (this.#filled.get(at) ?? 0),
    };
    this.#states.set(at, state);
    return state;
  }

  /** Records an answer. `undefined` is "not answered": the key goes, and with it a group that holds nothing else. */
  set(at: Pointer, value: JsonValue | undefined): void {
    if (Object.is(this.valueAt(at), value)) return;
    const next = writeAt(this.#data, at, value);
    this.#data = isJsonObject(next) ? next : {};
    this.#changed([at, ...ancestorsOf(at)]);
  }

  /** Fills in one answer from outside: its field shows it, whatever stood in it. */
  fill(at: Pointer, value: JsonValue): void {
    this.#filled.set(at, (this.#filled.get(at) ?? 0) + 1);
    const next = writeAt(this.#data, at, value);
    this.#data = isJsonObject(next) ? next : {};
    this.#changed([at, ...ancestorsOf(at)]);
  }

  /** Replaces all answers from outside: every field shows the new ones, whatever was being typed. */
  reset(data: JsonObject): void {
    this.#data = data;
    this.#initial = data;
    this.#errors = new Map();
    this.#epoch += 1;
    this.#itemKeys.clear();
    this.#states.clear();
    this.#notify([...this.#listeners.keys()]);
  }

  /**
   * Says what is wrong; only the fields whose errors change hear of it. Returns what is known now: the same map as before
   * where nothing changed.
   */
  setErrors(errors: ErrorMap): ErrorMap {
    const before = this.#errors;
    const next = new Map<Pointer, readonly ValidationError[]>();
    const touched: Pointer[] = [];
    for (const [at, list] of errors) {
      const known = before.get(at);
      const same = known !== undefined && sameErrors(known, list);
      next.set(at, same ? known : list);
      if (!same) touched.push(at);
    }
    for (const at of before.keys()) if (!errors.has(at)) touched.push(at);
    if (touched.length > 0 || !sameOrder(before, next)) this.#errors = next;
    this.#changed(touched);
    return this.#errors;
  }

  /** The keys of a list's items: they stay with their item when others come and go. */
  itemKeys(at: Pointer): readonly string[] {
    const value = this.valueAt(at);
    const length = isJsonArray(value) ? value.length : 0;
    const known = this.#itemKeys.get(at);
    if (known?.length === length) return known;
    const keys = Array.from({ length }, (_, index) => known?.[index] ?? this.#newKey());
    this.#itemKeys.set(at, keys);
    return keys;
  }

  addItem(at: Pointer, item: JsonValue): void {
    const value = this.valueAt(at);
    const items = isJsonArray(value) ? value : [];
    this.#itemKeys.set(at, [...this.itemKeys(at), this.#newKey()]);
    this.set(at, [...items, item]);
  }

  /** Takes an item out of a list. What is wrong with later items moves with them. */
  removeItem(at: Pointer, index: number): void {
    const value = this.valueAt(at);
    if (!isJsonArray(value)) return;
    const keys = this.itemKeys(at).filter((_, place) => place !== index);
    this.#itemKeys.set(at, keys);
    this.#errors = withoutItem(this.#errors, at, index);
    const items = value.filter((_, place) => place !== index);
    const next = writeAt(this.#data, at, items.length === 0 ? undefined : items);
    this.#data = isJsonObject(next) ? next : {};
    this.#changed([at, ...ancestorsOf(at), ...this.#knownBelow(at)]);
  }

  #newKey(): string {
    this.#nextKey += 1;
    return `item-${this.#nextKey}`;
  }

  #knownBelow(at: Pointer): Pointer[] {
    return [...new Set([...this.#listeners.keys(), ...this.#states.keys()])].filter((place) =>
      isBelow(place, at),
    );
  }

  #changed(places: readonly Pointer[]): void {
    for (const place of places) this.#states.delete(place);
    this.#notify(places);
  }

  #notify(places: readonly Pointer[]): void {
    for (const place of places) for (const listener of [...(this.#listeners.get(place) ?? [])]) listener();
  }
}

function sameErrors(before: readonly ValidationError[], after: readonly ValidationError[]): boolean {
  return before.length === after.length && before.every((error, index) => sameError(error, after[index]));
}

function sameError(error: ValidationError, other: ValidationError | undefined): boolean {
  return (
    error.at === other?.at &&
    error.schemaPointer === other.schemaPointer &&
    JSON.stringify(error.params) === JSON.stringify(other.params)
  );
}

function sameOrder(before: ErrorMap, after: ErrorMap): boolean {
  const places = after.keys();
  return before.size === after.size && [...before.keys()].every((at) => at === places.next().value);
}

function withoutItem(errors: ErrorMap, at: Pointer, index: number): ErrorMap {
  const moved = new Map<Pointer, readonly ValidationError[]>();
  for (const [place, list] of errors) {
    if (!isBelow(place, at)) {
      moved.set(place, list);
      continue;
    }
    const [own = "", ...rest] = place.slice(at.length + 1).split("/");
    if (Number(own) === index) continue;
    const to = Number(own) > index ? [at, Number(own) - 1, ...rest].join("/") : place;
    moved.set(to, to === place ? list : list.map((error) => ({ ...error, at: to })));
  }
  return moved;
}
