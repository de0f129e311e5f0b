import {
  everyLanguage,
  isBuiltInLanguage,
  textIn,
  type BlockNode,
  type Language,
  type Localised,
  type NoticeSource,
  type Pointer,
  type Project,
} from "@waarom/model";
import type { NoticeFacts } from "../facts/facts.js";
import { voiceIn, voiceOf, type Voice } from "../words/voice.js";

/** For whom a notice is composed. */
export interface ComposeOptions {
  readonly language: Language;
  /** A target group from `waarom.json`; texts without one serve everybody. */
  readonly audience?: string;
  /** Address of the full notice: with it the first layer ends with a link to everything. */
  readonly noticeHref?: string;
  /** Address of an activity's own notice: with it the organisation's notice leads to each. */
  readonly activityHref?: (id: string) => string;
}

/** What every composing function works with. */
export interface Context {
  readonly project: Project;
  readonly facts: NoticeFacts;
  readonly language: Language;
  readonly audience?: string;
  readonly noticeHref?: string;
  readonly activityHref?: (id: string) => string;
  readonly voice: Voice;
  readonly fallbacks: readonly Language[];
}

export function contextOf(facts: NoticeFacts, options: ComposeOptions): Context {
  const { project } = facts;
  return {
    project,
    facts,
    language: options.language,
    ...(options.audience === undefined ? {} : { audience: options.audience }),
    ...(options.noticeHref === undefined ? {} : { noticeHref: options.noticeHref }),
    ...(options.activityHref === undefined ? {} : { activityHref: options.activityHref }),
    voice: voiceOf(project, options.language, facts.filledInBy),
    fallbacks: fallbacksOf(project, options.language),
  };
}

export function fallbacksOf(project: Project, language: Language): readonly Language[] {
  return [...new Set([project.defaultLanguage, ...project.languages])].filter((other) => other !== language);
}

/** A register text as it can be read, with the voice to say the rest of its sentence in. */
export interface ReadText {
  readonly text: string;
  readonly voice: Voice;
  /** Set when it is another language than the notice's. */
  readonly language?: Language;
}

/** The register's text in the notice's language, else in another, with the voice of that language. */
export function read(context: Context, localised: Localised | undefined): ReadText | undefined {
  const found = textIn(localised, context.language, context.fallbacks);
  if (found === undefined) return undefined;
  const text = found.text.trim();
  if (found.text === localised?.[everyLanguage]) return { text, voice: context.voice };
  if (found.language === context.language) return { text, voice: context.voice };
  return { text, voice: voiceIn(context.voice, found.language), language: found.language };
}

/** Something said in one layer, with where it comes from. */
export interface Part {
  readonly content: readonly BlockNode[];
  readonly sources: readonly NoticeSource[];
  /** Set when it is another language than the notice's. */
  readonly language?: Language;
}

/**
 * A part of a notice. Where the product does not ship the notice's language its own words are English, and the part says
 * so.
 */
export function part(
  context: Context,
  content: readonly BlockNode[],
  sources: readonly NoticeSource[],
  language?: Language,
): Part {
  const said = language ?? (isBuiltInLanguage(context.language) ? undefined : context.voice.language);
  return { content, sources, ...(said === undefined || said === context.language ? {} : { language: said }) };
}

export function fromRegister(...pointers: readonly Pointer[]): readonly NoticeSource[] {
  return pointers.map((pointer) => ({ kind: "register", pointer }));
}

export function fromForm(...pointers: readonly Pointer[]): readonly NoticeSource[] {
  return pointers.map((pointer) => ({ kind: "form", pointer }));
}

export function fromLaw(...references: readonly string[]): readonly NoticeSource[] {
  return references.map((reference) => ({ kind: "law", reference }));
}

/** Sources without doubles. */
export function uniqueSources(sources: readonly NoticeSource[]): readonly NoticeSource[] {
  const seen = new Map<string, NoticeSource>();
  for (const source of sources) {
    const key = sourceKey(source);
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** One text per place: equal for sources that name the same. */
export function sourceKey(source: NoticeSource): string {
  switch (source.kind) {
    case "register":
    case "form":
      return `${source.kind}:${source.pointer}`;
    case "law":
      return `law:${source.reference}`;
    case "notice":
      return `notice:${source.location.file}:${source.location.range.start.offset}`;
  }
}
