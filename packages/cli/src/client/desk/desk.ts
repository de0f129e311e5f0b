import { TextEditor } from "./editor.js";
import { frontMatterChange } from "./front-matter.js";
import { forget, keep, keptText } from "./keep.js";
import { sayAbove } from "./message.js";
import type { DeskParts } from "./parts.js";
import type { DeskProps, LookReply, SaveReply } from "./props.js";
import { replaceIn } from "./replace-in.js";
import { DeskServer } from "./server.js";

/** Milliseconds without a key press before the text is looked at. */
const pause = 350;

/** Makes the page on which a text is edited live: what a resident sees follows every word. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #props: DeskProps;
  readonly #server: DeskServer;
  readonly #editor: TextEditor;
  /** What the disk held when we last knew. */
  #base: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #saving = false;

  constructor(parts: DeskParts, props: DeskProps) {
    this.#parts = parts;
    this.#props = props;
    this.#server = new DeskServer(props);
    this.#base = parts.base.value;
    parts.host.hidden = false;
    this.#editor = new TextEditor(parts.host, parts.area.value, props, {
      onChange: () => {
        this.#changed();
      },
      onTopic: () => {
        this.#lookSoon();
      },
      onSave: () => void this.save(),
    });
    parts.area.hidden = true;
    // Only the editor's text counts from here on.
    parts.area.disabled = true;
    if (props.topic !== undefined) this.#editor.goToTopic(props.topic, false);
    this.#listen();
    this.#offerKept();
    this.#showState();
  }

  get #dirty(): boolean {
    return this.#editor.text !== this.#base;
  }

  async save(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    this.#parts.state.textContent = this.#props.say.saving;
    const text = this.#editor.text;
    const asked = await this.#server.save({ text, base: this.#base, ...this.#atTopic() });
    this.#saving = false;
    if (asked.kind === "answer") this.#saved(text, asked.answer);
    else {
      const { restarted, noServer, failed } = this.#props.say;
      const why = { restarted, silent: noServer, refused: failed }[asked.kind];
      this.#failed(asked.kind === "refused" ? `${why} ${asked.message}` : why);
    }
  }

  #saved(text: string, reply: SaveReply): void {
    const { say, address } = this.#props;
    if (reply.kind === "saved") {
      this.#base = text;
      if (!this.#dirty) forget(address);
      this.#parts.message.replaceChildren();
      this.#show(text, reply.look);
      this.#parts.state.textContent = this.#dirty ? say.unsaved : reply.message;
    } else if (reply.kind === "changed") this.#clash(text, reply);
    else if (reply.kind === "failed") this.#failed(`${say.failed} ${reply.message} ${say.failedHelp}`);
  }

  #failed(message: string): void {
    const { copyMine, copied } = this.#props.say;
    this.#showState();
    sayAbove(
      this.#parts.message,
      "alert",
      [message],
      [
        {
          label: copyMine,
          onChoose: () => {
            void navigator.clipboard.writeText(this.#editor.text).then(() => {
              this.#parts.state.textContent = copied;
            });
          },
        },
      ],
    );
  }

  /** Shows both versions. Whichever is chosen goes into the editor, where it can be undone, and is not saved yet. */
  #clash(mine: string, { theirs, merged, at, html }: Extract<SaveReply, { kind: "changed" }>): void {
    const { message } = this.#parts;
    this.#showState();
    message.innerHTML = html;
    const title = message.querySelector("h2");
    title?.focus();
    title?.scrollIntoView({ block: "start" });
    const texts: Readonly<Record<string, string>> = { merged, mine, theirs };
    for (const button of message.querySelectorAll<HTMLElement>("[data-take]"))
      button.addEventListener("click", (event) => {
        event.preventDefault();
        const name = button.dataset.take ?? "merged";
        this.#base = theirs;
        this.#editor.replace(texts[name] ?? merged);
        if (name === "merged" && at !== undefined) this.#editor.goTo(at, false);
        sayAbove(message, "note", [this.#props.say.nowSave]);
        this.#changed();
        this.#editor.focus();
      });
  }

  #changed(): void {
    const { address } = this.#props;
    if (this.#dirty) keep(address, { base: this.#base, text: this.#editor.text });
    else forget(address);
    this.#showState();
    this.#lookSoon();
  }

  #showState(): void {
    const { say } = this.#props;
    const words = this.#dirty ? say.unsaved : say.unchanged;
    if (this.#parts.state.textContent !== words) this.#parts.state.textContent = words;
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), pause);
  }

  async #look(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const text = this.#editor.text;
    const asked = await this.#server.look({ text, ...this.#atTopic() }, asking.signal);
    // A newer question is under way: its answer counts.
    if (asking.signal.aborted) return;
    if (asked.kind === "answer") this.#show(text, asked.answer);
    else if (asked.kind === "restarted") this.#lookSoon();
    else if (asked.kind === "silent") this.#parts.state.textContent = this.#props.say.noServer;
    else this.#parts.state.textContent = asked.message;
  }

  #show(text: string, look: LookReply): void {
    const { topics, panes, findings, changes } = this.#parts;
    replaceIn(topics, look.topics);
    replaceIn(panes, look.panes);
    replaceIn(findings, look.findings);
    replaceIn(changes, look.changes);
    this.#editor.mark(text, look.marks, look.facts);
  }

  #atTopic(): { readonly topic?: string } {
    const { topic } = this.#editor;
    return topic === undefined ? {} : { topic };
  }

  #offerKept(): void {
    const { say, address } = this.#props;
    const kept = keptText(address, this.#editor.text);
    if (kept === undefined) return;
    const { message } = this.#parts;
    sayAbove(
      message,
      "note",
      [say.kept],
      [
        {
          label: say.keptUse,
          onChoose: () => {
            // Saving compares with what that text began with, so a change made meanwhile comes to light.
            this.#base = kept.base;
            this.#editor.replace(kept.text);
            message.replaceChildren();
            this.#changed();
            this.#editor.focus();
          },
        },
        {
          label: say.keptDrop,
          onChoose: () => {
            forget(address);
            message.replaceChildren();
            this.#editor.focus();
          },
        },
      ],
    );
  }

  /** Something in the project changed: this very text, perhaps. */
  async #heard(): Promise<void> {
    const onDisk = await this.#server.saved();
    if (this.#saving || onDisk === undefined) return;
    if (onDisk === this.#base) {
      this.#lookSoon();
      return;
    }
    if (this.#dirty) {
      const text = this.#editor.text;
      const asked = await this.#server.compare({ text, base: this.#base });
      if (asked.kind === "answer" && asked.answer.kind === "changed") this.#clash(text, asked.answer);
      return;
    }
    this.#base = onDisk;
    this.#editor.replace(onDisk);
    sayAbove(this.#parts.message, "note", [this.#props.say.adopted]);
    this.#changed();
  }

  #listen(): void {
    const { form, desk, topics } = this.#parts;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.save();
    });
    desk.addEventListener("click", (event) => {
      this.#pressed(event);
    });
    topics.addEventListener("click", (event) => {
      this.#choseTopic(event);
    });
    desk.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) this.#front(target);
    });
    addEventListener("keydown", (event) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
        return;
      event.preventDefault();
      void this.save();
    });
    addEventListener("beforeunload", (event) => {
      if (this.#dirty) event.preventDefault();
    });
    const events = new EventSource("/events");
    let version = document.body.dataset.version;
    events.addEventListener("change", ({ data }) => {
      if (data === version) return;
      version = String(data);
      void this.#heard();
    });
    addEventListener("pagehide", () => {
      events.close();
    });
  }

  #pressed({ target }: Event): void {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button === null) return;
    const { go, insert, edits } = button.dataset;
    if (go !== undefined) this.#editor.goTo(Number(go));
    if (insert !== undefined) this.#editor.insert(insert);
    if (edits !== undefined) {
      const changes = changesIn(JSON.parse(edits));
      this.#editor.change(changes);
      this.#editor.goTo(changes[0]?.from ?? 0);
    }
  }

  #choseTopic(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { topic, add } = link.dataset;
    if (topic === undefined && add === undefined) return;
    event.preventDefault();
    if (topic !== undefined) this.#editor.goToTopic(topic);
    else if (add !== undefined) this.#editor.append(add);
  }

  #front(field: HTMLInputElement | HTMLSelectElement): void {
    const { front } = field.dataset;
    if (front === undefined) return;
    const change = frontMatterChange(this.#editor.text, front, field.value.trim());
    if (change !== undefined) this.#editor.change(change);
  }
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Our own server wrote them into the page. */
function changesIn(edits: unknown): readonly Change[] {
  if (!Array.isArray(edits)) return [];
  return edits.flatMap((edit: unknown): readonly Change[] =>
    typeof edit === "object" &&
    edit !== null &&
    "from" in edit &&
    "to" in edit &&
    "text" in edit &&
    typeof edit.from === "number" &&
    typeof edit.to === "number" &&
    typeof edit.text === "string"
      ? [{ from: edit.from, to: edit.to, insert: edit.text }]
      : [],
  );
}
