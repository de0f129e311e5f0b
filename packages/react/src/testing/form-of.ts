import {
  isJsonArray,
  isJsonObject,
  own,
  type CompiledField,
  type CompiledForm,
  type CompiledPurpose,
  type FormTexts,
  type JsonObject,
  type JsonValue,
  type LegalBasis,
  type NoticeBlock,
  type NoticeTree,
  type Why,
} from "@waarom/model/runtime";
import { conditionsOf, validate } from "./validate.js";

/** What a test says of a form; all else follows. */
export interface FormSketch {
  readonly id?: string;
  /** Normalised; a leaf without `x-privacy` gets one, unless `declare` is false. */
  readonly schema: JsonObject;
  readonly declare?: boolean;
  readonly layout?: Partial<CompiledForm["layout"]>;
  readonly fields?: readonly CompiledField[];
  readonly languages?: Readonly<Record<string, LanguageSketch>>;
  readonly filledInBy?: CompiledForm["filledInBy"];
}

interface LanguageSketch {
  readonly strings?: FormTexts["strings"];
  readonly whys?: readonly Why[];
  readonly short?: readonly NoticeBlock[];
  readonly noticeTitle?: string;
  readonly controller?: string;
  readonly purposes?: FormTexts["purposes"];
}

const declaration = [{ purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" }];

/** A compiled form as the compiler would make it, but without the compiler. */
export function formOf(sketch: FormSketch): CompiledForm {
  const schema = sketch.declare === false ? sketch.schema : declared(sketch.schema);
  const languages: Readonly<Record<string, LanguageSketch>> = sketch.languages ?? { nl: {}, en: {} };
  return {
    formatVersion: 1,
    id: sketch.id ?? "form",
    defaultLanguage: "nl",
    languages: Object.keys(languages),
    filledInBy: sketch.filledInBy ?? "self",
    noticeHref: "notice.html",
    schema,
    layout: { ui: {}, steps: [], ...sketch.layout },
    fields: sketch.fields ?? [],
    texts: Object.fromEntries(
      Object.entries(languages).map(([language, texts]) => [language, textsOf(language, texts)]),
    ),
    validate: (data) => validate(schema, data),
    conditions: conditionsOf(schema),
    factsHash: "0".repeat(64),
    asOf: "2026-11-23",
  };
}

function textsOf(language: string, sketch: LanguageSketch): FormTexts {
  return {
    strings: sketch.strings ?? {},
    notice: noticeOf(language, sketch),
    purposes: sketch.purposes ?? { "parkeervergunning/beoordelen": purposeOf(language) },
    controller: sketch.controller ?? "college van burgemeester en wethouders van Voorbeeldstad",
    textHash: "1".repeat(64),
  };
}

function noticeOf(language: string, sketch: LanguageSketch): NoticeTree {
  const dutch = language === "nl";
  return {
    formatVersion: 1,
    about: { kind: "form", id: "form" },
    language,
    title: dutch ? "Uw gegevens" : "Your data",
    layers: [
      {
        layer: "short",
        title: sketch.noticeTitle ?? (dutch ? "Uw gegevens in het kort" : "Your data in short"),
        blocks: sketch.short ?? [],
      },
      { layer: "summary", title: "", blocks: [] },
      { layer: "legal", title: "", blocks: [] },
    ],
    whys: sketch.whys ?? [],
    factsHash: "0".repeat(64),
    textHash: "1".repeat(64),
    asOf: "2026-11-23",
  };
}

function purposeOf(language: string): CompiledPurpose {
  const basis: LegalBasis = "public-task";
  const dutch = language === "nl";
  return {
    id: "parkeervergunning/beoordelen",
    text: dutch ? "beoordelen of u een parkeervergunning krijgt" : "decide whether you get a parking permit",
    legalBases: [
      {
        basis,
        label: dutch ? "taak van algemeen belang" : "public task",
        law: [{ text: "Gemeentewet, artikel 225" }],
      },
    ],
    recipients: ["RDW"],
    retention: [
      { text: dutch ? "Tot 1 jaar nadat uw vergunning stopt." : "Until 1 year after your permit ends." },
    ],
  };
}

/** The schema with a declaration at every leaf. */
function declared(node: JsonObject): JsonObject {
  const value = (child: JsonValue): JsonValue => (isJsonObject(child) ? declared(child) : child);
  const entries = Object.entries(node).map(([key, child]): [string, JsonValue] => {
    if (key === "properties" && isJsonObject(child))
      return [key, Object.fromEntries(Object.entries(child).map(([name, schema]) => [name, value(schema)]))];
    if (["items", "then", "else"].includes(key)) return [key, value(child)];
    if (key === "allOf" && isJsonArray(child)) return [key, child.map(value)];
    return [key, child];
  });
  const type = own(node, "type");
  const leaf =
    ["string", "number", "integer", "boolean"].some((name) => name === type) ||
    own(node, "x-file") !== undefined;
  return Object.fromEntries(
    leaf && own(node, "x-privacy") === undefined ? [...entries, ["x-privacy", declaration]] : entries,
  );
}
