import { completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintGutter, nextDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState, Transaction, type ChangeSpec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { offerFacts } from "./complete.js";
import { highlight } from "./highlight.js";
import { phrases } from "./phrases.js";
import type { DeskFact, DeskMark, DeskProps } from "./props.js";
import { theme } from "./theme.js";

export interface EditorEvents {
  readonly onChange: () => void;
  /** The cursor went to another topic. */
  readonly onTopic: () => void;
  readonly onSave: () => void;
}

/** The text as somebody edits it. */
export class TextEditor {
  readonly #view: EditorView;
  #facts: readonly DeskFact[];
  #topic: string | undefined;

  /** @param host gets a shadow root: there the editor's styles are adopted sheets, which a strict policy allows */
  constructor(host: HTMLElement, text: string, props: DeskProps, events: EditorEvents) {
    this.#facts = props.facts;
    const root = host.attachShadow({ mode: "open" });
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          EditorView.lineWrapping,
          highlight,
          offerFacts(() => this.#facts),
          // Tab stays the browser's own: it leads out of the editor.
          keymap.of([
            {
              key: "Mod-s",
              preventDefault: true,
              run: () => {
                events.onSave();
                return true;
              },
            },
            { key: "F8", run: nextDiagnostic },
            ...completionKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorState.phrases.of(phrases[props.language]),
          EditorView.contentAttributes.of({
            "aria-label": props.label,
            lang: props.textLanguage,
            // It can be reached with Tab anyway; said for who checks that what scrolls can be reached.
            tabindex: "0",
            spellcheck: "true",
            autocapitalize: "sentences",
          }),
          EditorView.updateListener.of(({ docChanged, selectionSet }) => {
            if (docChanged) events.onChange();
            if (docChanged || selectionSet) this.#followTopic(events);
          }),
          theme,
        ],
      }),
    });
    this.#topic = this.topic;
    this.#markAll(props.marks);
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** The heading of the topic that the cursor stands in. */
  get topic(): string | undefined {
    const { doc, selection } = this.#view.state;
    for (let number = doc.lineAt(selection.main.head).number; number > 0; number -= 1) {
      const [, name] = /^ {0,3}#[ \t]+(.*?)(?:[ \t]+#*)?$/.exec(doc.line(number).text) ?? [];
      if (name !== undefined) return name.trim();
    }
    return undefined;
  }

  /**
   * Puts another text in, which can be undone like anything typed. Only what differs is touched: a cursor elsewhere stays
   * where it stood.
   */
  replace(text: string): void {
    const before = this.text;
    const most = Math.min(before.length, text.length);
    let start = 0;
    while (start < most && before[start] === text[start]) start += 1;
    let end = 0;
    while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end += 1;
    if (start === before.length && start === text.length) return;
    this.#change({ from: start, to: before.length - end, insert: text.slice(start, text.length - end) });
  }

  change(changes: ChangeSpec): void {
    this.#change(changes);
  }

  focus(): void {
    this.#view.focus();
  }

  /** Puts words where the cursor stands. */
  insert(words: string): void {
    this.#view.dispatch(this.#view.state.replaceSelection(words), { scrollIntoView: true });
    this.#view.focus();
  }

  /** Adds at the end and goes to the first empty line of it. */
  append(words: string): void {
    const { doc } = this.#view.state;
    const kept = this.text.trimEnd();
    const insert = `${kept === "" ? "" : "\n\n"}${words}`;
    this.#change({ from: kept.length, to: doc.length, insert });
    const line = insert.split("\n").findIndex((one) => one.startsWith("## "));
    const before = insert
      .split("\n")
      .slice(0, line + 2)
      .join("\n");
    this.goTo(Math.min(kept.length + before.length + 1, this.#view.state.doc.length));
  }

  goTo(offset: number, focus = true): void {
    const at = Math.max(0, Math.min(offset, this.#view.state.doc.length));
    this.#view.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: "start", yMargin: 48 }),
    });
    if (focus) this.#view.focus();
  }

  goToTopic(name: string, focus = true): void {
    const { doc } = this.#view.state;
    for (let number = 1; number <= doc.lines; number += 1) {
      const line = doc.line(number);
      if (/^ {0,3}#[ \t]+/.test(line.text) && line.text.replace(/^ {0,3}#[ \t]+/, "").trim() === name) {
        this.goTo(line.from, focus);
        return;
      }
    }
  }

  /** Marks of a text that is still the same: a newer text gets its own in a moment. */
  mark(text: string, marks: readonly DeskMark[], facts: readonly DeskFact[]): void {
    this.#facts = facts;
    if (text === this.text) this.#markAll(marks);
  }

  #markAll(marks: readonly DeskMark[]): void {
    const { length } = this.#view.state.doc;
    const diagnostics = marks.map(({ from, to, severity, message }) => ({
      from: Math.min(from, length),
      to: Math.min(Math.max(from, to), length),
      severity,
      message,
    }));
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  #change(changes: ChangeSpec): void {
    this.#view.dispatch({ changes, annotations: Transaction.userEvent.of("input") });
  }

  #followTopic({ onTopic }: EditorEvents): void {
    const now = this.topic;
    if (now === this.#topic) return;
    this.#topic = now;
    onTopic();
  }
}
