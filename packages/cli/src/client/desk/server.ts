import type { DeskProps, LookReply, SaveReply } from "./props.js";

/** What a request came to: an answer, a server that was started again, or none at all. */
export type Asked<T> =
  | { readonly kind: "answer"; readonly answer: T }
  | { readonly kind: "restarted" }
  | { readonly kind: "silent" }
  | { readonly kind: "refused"; readonly message: string };

interface Sent {
  readonly text: string;
  readonly base?: string;
  readonly topic?: string;
}

/** The desk's way to the server. */
export class DeskServer {
  readonly #props: DeskProps;
  #token: string;

  constructor(props: DeskProps) {
    this.#props = props;
    this.#token = props.token;
  }

  look(sent: Sent, signal: AbortSignal): Promise<Asked<LookReply>> {
    return this.#ask("look", sent, isLook, signal);
  }

  save(sent: Sent): Promise<Asked<SaveReply>> {
    return this.#ask("save", sent, isSave);
  }

  /** Asks whether somebody else changed the text, and saves nothing. */
  compare(sent: Sent): Promise<Asked<SaveReply>> {
    return this.#ask("compare", sent, isSave);
  }

  /** What is on the disk; undefined where the server does not say. */
  async saved(): Promise<string | undefined> {
    try {
      const answer: unknown = await (await fetch(`${this.#props.address}/saved`)).json();
      return typeof answer === "object" &&
        answer !== null &&
        "text" in answer &&
        typeof answer.text === "string"
        ? answer.text
        : undefined;
    } catch {
      return undefined;
    }
  }

  async #ask<T>(
    action: string,
    sent: Sent,
    isAnswer: (json: unknown) => json is T,
    signal?: AbortSignal,
  ): Promise<Asked<T>> {
    const response = await this.#send(action, sent, signal);
    if (response === undefined) return { kind: "silent" };
    const json: unknown = await response
      .clone()
      .json()
      .catch(() => undefined);
    if (hasKind(json, "restarted")) {
      await this.#newToken();
      return { kind: "restarted" };
    }
    if (isAnswer(json)) return { kind: "answer", answer: json };
    return { kind: "refused", message: messageOf(await response.text()) };
  }

  async #send(action: string, sent: Sent, signal?: AbortSignal): Promise<Response | undefined> {
    const { address, language } = this.#props;
    try {
      return await fetch(`${address}/${action}?lang=${language}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...sent, token: this.#token }),
        ...(signal === undefined ? {} : { signal }),
      });
    } catch {
      return undefined;
    }
  }

  /** A server that was started again knows another word: its own page says which. */
  async #newToken(): Promise<void> {
    const page = await fetch(this.#props.address).then((response) => response.text());
    const input = new DOMParser().parseFromString(page, "text/html").querySelector("input[name=token]");
    this.#token = input?.getAttribute("value") ?? this.#token;
  }
}

/** The words of a page that came instead of an answer. */
function messageOf(page: string): string {
  const main = new DOMParser().parseFromString(page, "text/html").querySelector("main");
  return main?.textContent.trim() ?? page.trim();
}

function hasKind(json: unknown, kind: string): boolean {
  return typeof json === "object" && json !== null && "kind" in json && json.kind === kind;
}

/** Our own server wrote both: these guards look no further than types must. */
function isLook(json: unknown): json is LookReply {
  return typeof json === "object" && json !== null && "panes" in json && "marks" in json;
}

function isSave(json: unknown): json is SaveReply {
  return ["saved", "changed", "failed"].some((kind) => hasKind(json, kind));
}
