/** What the server tells the desk's scripts, beside the page itself. */
export interface DeskProps {
  /** The address of the text, without the language of the page. */
  readonly address: string;
  readonly language: "nl" | "en";
  readonly textLanguage: string;
  readonly token: string;
  readonly label: string;
  readonly topic?: string;
  readonly marks: readonly DeskMark[];
  readonly facts: readonly DeskFact[];
  readonly say: DeskSays;
}

/** A remark in the margin, in UTF-16 units of the text. */
export interface DeskMark {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning" | "hint";
  readonly message: string;
}

/** A fact that can be put in the text, and how it would read. */
export interface DeskFact {
  readonly name: string;
  readonly what: string;
  readonly text?: string;
}

/** What the scripts say by themselves. */
interface DeskSays {
  readonly unchanged: string;
  readonly unsaved: string;
  readonly saving: string;
  readonly failed: string;
  readonly failedHelp: string;
  readonly copyMine: string;
  readonly copied: string;
  readonly noServer: string;
  readonly restarted: string;
  readonly kept: string;
  readonly keptUse: string;
  readonly keptDrop: string;
  readonly adopted: string;
  readonly nowSave: string;
}

/** What the server says of a text that is not saved: parts of the page, and marks for the margin. */
export interface LookReply {
  readonly topics: string;
  readonly panes: string;
  readonly findings: string;
  readonly changes: string;
  readonly marks: readonly DeskMark[];
  readonly facts: readonly DeskFact[];
}

/** What came of saving. */
export type SaveReply =
  | { readonly kind: "saved"; readonly message: string; readonly look: LookReply }
  | {
      readonly kind: "changed";
      readonly theirs: string;
      readonly merged: string;
      /** Where the first clash begins in the merged text, in UTF-16 units. */
      readonly at?: number;
      readonly html: string;
    }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "restarted" };
