import { organisationKinds, type InlineNode } from "@waarom/model";
import { inline, type Words } from "../markdown/nodes.js";
import { organisationNames, personNames } from "./sentences/people.js";
import type { Voice } from "./voice.js";
import type { Wording } from "./wording.js";

type NamesIn<T extends string> = T extends `${string}<${infer Name}>${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
/** The facts that a wording needs: checked by the compiler. */
type FactsOf<W extends Wording> = NamesIn<W["nl"]>;
type Arguments<W extends Wording, V> = [FactsOf<W>] extends [never]
  ? []
  : [facts: Readonly<Record<FactsOf<W>, V>>];

/** The sentence in the voice, as text. */
export function say<const W extends Wording>(
  voice: Voice,
  wording: W,
  ...facts: Arguments<W, string>
): string {
  const [values] = facts;
  return partsOf(voice, wording)
    .map((part, index) => (index % 2 === 0 ? part : (factOf(values, part) ?? "")))
    .join("");
}

/** The sentence in the voice, as nodes: a fact may be a link. */
export function sayNodes<const W extends Wording>(
  voice: Voice,
  wording: W,
  ...facts: Arguments<W, Words>
): readonly InlineNode[] {
  const [values] = facts;
  return inline(
    partsOf(voice, wording).flatMap((part, index): readonly (string | InlineNode)[] =>
      index % 2 === 0 ? [part] : inline(factOf<Words>(values, part) ?? ""),
    ),
  );
}

const factPattern = /<([a-zA-Z]+)>/;
const tokenPattern = /\{([^{}]+)\}/g;

/** By wording and voice: text and names of facts in turn. There are few of both, so each is taken apart once. */
const taken = new WeakMap<Wording, Map<string, readonly string[]>>();

function partsOf(voice: Voice, wording: Wording): readonly string[] {
  const key = `${voice.language} ${voice.you} ${voice.we} ${voice.about} ${voice.organisation ?? ""}`;
  let known = taken.get(wording);
  if (known === undefined) taken.set(wording, (known = new Map<string, readonly string[]>()));
  let parts = known.get(key);
  if (parts === undefined) known.set(key, (parts = template(voice, wording).split(factPattern)));
  return parts;
}

function factOf<V>(values: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}

function template(voice: Voice, wording: Wording): string {
  const text = voice.about === "self" ? wording : (wording.other ?? wording);
  return text[voice.language].replaceAll(tokenPattern, (_, token: string) => tokenText(voice, token));
}

function tokenText(voice: Voice, token: string): string {
  switch (token) {
    case "we":
      return voice.we;
    case "We":
      return capital(voice.we);
    case "org":
      return organisationName(voice);
    case "person":
      return say(voice, personNames[voice.about]);
    case "Person":
      return capital(say(voice, personNames[voice.about]));
  }
  const [formal = token, informal = formal] = token.split("|");
  return voice.you === "u" ? formal : informal;
}

function organisationName(voice: Voice): string {
  const kind = voice.organisation;
  return organisationNames[kind ?? "other-public-body"][voice.language];
}

/** True where the organisation is a public body; an organisation that does not say what it is counts as one. */
export function isPublicBody(voice: Voice): boolean {
  return voice.organisation === undefined || organisationKinds[voice.organisation].publicBody;
}

/** With a capital: the first letter of a sentence. `ij` is one letter in Dutch. */
export function capital(text: string): string {
  return text.startsWith("ij") ? `IJ${text.slice(2)}` : text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small letter: the first letter of a sentence that goes on after a colon. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A sentence: capital first, a full stop last unless there is an end already. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" ? "" : capital(/[.!?…:]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`);
}

/** Without its full stop, so that it can stand inside a sentence. */
export function clause(text: string): string {
  return text.trim().replace(/\.$/, "");
}
