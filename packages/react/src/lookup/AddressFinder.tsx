import { formats, type JsonValue, type Pointer } from "@waarom/model/runtime";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { FormStore } from "../data/form-store.js";
import { idOf } from "../data/places.js";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import type { AddressParts } from "./address-parts.js";
import type { AddressLookup, AddressQuery } from "./lookup.js";

export interface AddressFinderProps {
  readonly parts: AddressParts;
  readonly lookup: AddressLookup;
}

type Outcome =
  { readonly kind: "quiet" | "busy" | "not-found" } | { readonly kind: "found"; readonly address: string };

/** Fills in street and town once postcode and house number are there, and says so. What one typed oneself stays. */
export function AddressFinder({ parts, lookup }: AddressFinderProps): ReactNode {
  const { store, idPrefix } = useFormRuntime();
  const { lookup: words } = useFormLanguage().messages;
  const [outcome, setOutcome] = useState<Outcome>({ kind: "quiet" });
  /** What was filled in here, by place: only that may be replaced. */
  const filled = useRef(new Map<Pointer, JsonValue>());

  useEffect(() => {
    let asked = keyOf(queryOf(store, parts));
    let running = new AbortController();
    const fill = (at: Pointer, value: string) => {
      const now = store.valueAt(at);
      const typing = document.activeElement?.id === idOf(idPrefix, at);
      if (typing || (now !== undefined && now !== filled.current.get(at))) return;
      filled.current.set(at, value);
      store.fill(at, value);
    };
    const look = () => {
      const query = queryOf(store, parts);
      if (keyOf(query) === asked) return;
      asked = keyOf(query);
      running.abort();
      if (query === undefined) {
        setOutcome({ kind: "quiet" });
        return;
      }
      running = new AbortController();
      const { signal } = running;
      setOutcome({ kind: "busy" });
      void find(lookup, query, signal).then((found) => {
        if (signal.aborted) return;
        if (found === undefined) {
          setOutcome({ kind: "not-found" });
          return;
        }
        fill(parts.street, found.street);
        fill(parts.town, found.town);
        setOutcome({ kind: "found", address: `${found.street} ${query.houseNumber}, ${found.town}` });
      });
    };
    const stops = [
      parts.postcode,
      parts.houseNumber,
      ...(parts.addition === undefined ? [] : [parts.addition]),
    ].map((at) => store.subscribe(at, look));
    return () => {
      running.abort();
      for (const stop of stops) stop();
    };
  }, [store, parts, lookup, idPrefix]);

  const said =
    outcome.kind === "found"
      ? words.found(outcome.address)
      : { quiet: "", busy: words.busy, "not-found": words.notFound }[outcome.kind];
  return (
    <p role="status" className="waarom-text waarom-lookup">
      {said}
    </p>
  );
}

async function find(lookup: AddressLookup, query: AddressQuery, signal: AbortSignal) {
  try {
    return await lookup(query, signal);
  } catch {
    // To a resident it is the same: the rest is theirs to fill in.
    return undefined;
  }
}

function queryOf(store: FormStore, parts: AddressParts): AddressQuery | undefined {
  const postcode = textAt(store, parts.postcode);
  const houseNumber = textAt(store, parts.houseNumber);
  const addition = parts.addition === undefined ? "" : textAt(store, parts.addition);
  if (!formats["nl-postcode"](postcode) || !/^\d/.test(houseNumber)) return undefined;
  return { postcode, houseNumber, ...(addition === "" ? {} : { addition }) };
}

function textAt(store: FormStore, at: Pointer): string {
  const value = store.valueAt(at);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function keyOf(query: AddressQuery | undefined): string {
  return query === undefined ? "" : [query.postcode, query.houseNumber, query.addition].join(" ");
}
