import type { Location } from "./diagnostic.js";
import type { DataPath, Pointer } from "./json.js";
import type { Language } from "./language.js";

/** Text in a line. A link's `href` has passed the allow-list (https, mailto, tel, relative). */
export type InlineNode =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly children: readonly InlineNode[] }
  | { readonly type: "emphasis"; readonly children: readonly InlineNode[] }
  | { readonly type: "link"; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly type: "break" };

/** A block of text. Notices never hold HTML: renderers make elements of these nodes. */
export type BlockNode =
  | { readonly type: "paragraph"; readonly children: readonly InlineNode[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly BlockNode[])[] }
  | { readonly type: "terms"; readonly entries: readonly TermEntry[] };

/** One term with what is said of it, for tables of facts in the legal layer. */
export interface TermEntry {
  readonly term: readonly InlineNode[];
  readonly details: readonly BlockNode[];
}

export const layers = ["short", "summary", "legal"] as const;
/** `short` is shown while the form is filled in, `summary` says the rest plainly, `legal` is complete. */
export type Layer = (typeof layers)[number];

/** Where the words or facts of a block come from: a register pointer, a text's range, or a law. */
export type NoticeSource =
  | { readonly kind: "register"; readonly pointer: Pointer }
  | { readonly kind: "notice"; readonly location: Location }
  | { readonly kind: "form"; readonly pointer: Pointer }
  | { readonly kind: "law"; readonly reference: string };

/** One thing said. */
export interface NoticeBlock {
  /** Stable within its tree: usable as an anchor. */
  readonly id: string;
  /** Which items of the Art. 13/14 table it satisfies: `purpose`, `retention`, `r.object`. */
  readonly items: readonly string[];
  /** The question it answers: "Waarvoor?". */
  readonly heading?: string;
  readonly content: readonly BlockNode[];
  readonly sources: readonly NoticeSource[];
  /** Set when the text exists only in another language than the tree's. */
  readonly language?: Language;
}

export interface NoticeLayer {
  readonly layer: Layer;
  readonly title: string;
  readonly blocks: readonly NoticeBlock[];
}

export const visibleReasons = [
  "bsn",
  "special",
  "criminal",
  "financial",
  "consent",
  "voluntary",
  "prefilled",
  "checked-elsewhere",
  "about-others",
  "shared",
  "published",
  "automated",
  "upload",
  "editor",
] as const;
/** Why the short sentence of a field stands open: a resident would wonder or be surprised. */
export type VisibleReason = (typeof visibleReasons)[number];

/** What is said at one field, or at one group of adjacent fields that share their facts. */
export interface Why {
  /** Stable within the form: derived from `at`. */
  readonly id: string;
  /** Where the button stands: a leaf, a group, or the first of the fields that share it. */
  readonly at: DataPath;
  /** `fields`: adjacent fields without a group of their own that share one button. */
  readonly kind: "field" | "group" | "fields";
  /** The leaves it covers. */
  readonly paths: readonly DataPath[];
  /** The label of the field or group, or of all fields that share the button; in the tree's language. */
  readonly label?: string;
  /** Empty: the short sentence is folded with the rest. */
  readonly visible: readonly VisibleReason[];
  readonly short: readonly BlockNode[];
  readonly summary: readonly BlockNode[];
  readonly legal: readonly BlockNode[];
  readonly sources: readonly NoticeSource[];
  /** Set when (part of) the text exists only in another language. */
  readonly language?: Language;
}

/** A whole layered notice in one language for one audience. */
export interface NoticeTree {
  readonly formatVersion: 1;
  readonly about: { readonly kind: "form" | "activity" | "organisation"; readonly id: string };
  readonly language: Language;
  readonly audience?: string;
  readonly title: string;
  /** Always short, summary, legal, in that order. */
  readonly layers: readonly NoticeLayer[];
  /** The same facts, put at the fields; empty for a notice that is not a form's. */
  readonly whys: readonly Why[];
  /** SHA-256 (hex) of the canonical register facts it states. */
  readonly factsHash: string;
  /** SHA-256 (hex) of its rendered text. */
  readonly textHash: string;
  /** The date (ISO 8601) that references were judged by. */
  readonly asOf: string;
}
