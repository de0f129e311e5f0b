import {
  isJsonArray,
  isJsonObject,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../../contracts/json.js";
import type { Localised } from "../../contracts/language.js";
import { everyLanguage } from "../../contracts/language.js";
import type { LawReference } from "../../documents/common.js";
import type { Declaration } from "../../documents/form.js";
import { joinPointer } from "../../text/pointer.js";
import { Remembered } from "../../text/remembered.js";
import { categories } from "../../vocabulary/categories.js";
import { subjects } from "../../vocabulary/data-subjects.js";
import { specialGrounds } from "../../vocabulary/grounds.js";
import { legalBases } from "../../vocabulary/legal-bases.js";
import { provisions } from "../../vocabulary/provisions.js";
import { informMoments } from "../../vocabulary/small-lists.js";
import { isIn, type Term } from "../../vocabulary/term.js";

/** A declaration as read, with where it stands. */
export interface ReadDeclaration {
  readonly declaration: Declaration;
  readonly pointer: Pointer;
}

/**
 * The declarations in a node's `x-privacy`: one object, or a list of them. What cannot be read is left out here; the
 * reader of the form file says so at its place.
 */
export function readDeclarations(value: JsonValue | undefined, pointer: Pointer): readonly ReadDeclaration[] {
  if (isJsonObject(value)) return [{ declaration: readDeclaration(value), pointer }];
  if (!isJsonArray(value)) return [];
  return value.flatMap((item, index) =>
    isJsonObject(item) ? [{ declaration: readDeclaration(item), pointer: joinPointer(pointer, index) }] : [],
  );
}

/** In a project the same few declarations stand at most of the fields. */
const known = new Remembered<Declaration>();

function readDeclaration(source: JsonObject): Declaration {
  const words = JSON.stringify(source);
  return known.get(words) ?? known.set(words, read(source));
}

function read(source: JsonObject): Declaration {
  const ground = own(source, "specialGround");
  const recipients = own(source, "recipients");
  return present({
    purpose: text(source, "purpose"),
    legalBasis: term(legalBases, source, "legalBasis"),
    consentFor: text(source, "consentFor"),
    category: term(categories, source, "category"),
    provision: term(provisions, source, "provision"),
    consequence: localised(own(source, "consequence")),
    subject: term(subjects, source, "subject"),
    informBy: term(informMoments, source, "informBy"),
    source: text(source, "source"),
    recipients: isJsonArray(recipients) ? recipients.filter((item) => typeof item === "string") : [],
    specialGround: isJsonObject(ground)
      ? present({ ground: term(specialGrounds, ground, "ground"), law: law(own(ground, "law")) })
      : undefined,
    criminalGround: law(own(source, "criminalGround")),
    bsnBasis: law(own(source, "bsnBasis")),
  });
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the keys that have no value. */
function present<T extends object>(object: T): Present<T>;
function present(object: object): object {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) kept[key] = value;
  return kept;
}

function text(source: JsonObject, key: string): string | undefined {
  const value = own(source, key);
  return typeof value === "string" ? value : undefined;
}

function term<T extends Readonly<Record<string, Term>>>(
  list: T,
  source: JsonObject,
  key: string,
): (keyof T & string) | undefined {
  const value = own(source, key);
  return isIn(list, value) ? value : undefined;
}

function localised(value: JsonValue | undefined): Localised | undefined {
  if (typeof value === "string") return { [everyLanguage]: value };
  if (!isJsonObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([language, item]) => (typeof item === "string" ? [[language, item]] : [])),
  );
}

function law(value: JsonValue | undefined): LawReference | undefined {
  if (!isJsonObject(value)) return undefined;
  return present({
    law: text(value, "law"),
    article: text(value, "article"),
    text: localised(own(value, "text")),
    url: text(value, "url"),
  });
}
