import type { IncomingMessage } from "node:http";
import { renderToStaticMarkup } from "react-dom/server";
import type { SaveReply } from "../../client/desk/props.js";
import { json, plain as plainAnswer, type Answer } from "../http/answer.js";
import { readFormData } from "../http/read-form-data.js";
import { readJson } from "../http/read-json.js";
import { mayChange } from "../http/security.js";
import { link } from "../pages/Page.js";
import { Conflict } from "../pages/texts/Conflict.js";
import { compareText, plain, saveText, type Saved } from "../texts/save.js";
import { firstText, savedText, withTopic } from "../texts/skeleton.js";
import { textFile, type TextFile } from "../texts/text-file.js";
import { deskWords } from "../texts/words/index.js";
import { contextOf } from "./context.js";
import { deskPage, looked, lookReply, type Looked, type OnDesk } from "./desk.js";
import type { RouteInput } from "./route-input.js";

/** The desk with a text on it; undefined where there is no such text and nothing that one could be about. */
export function textRoute(input: RouteInput, fileName: string, query: URLSearchParams): Answer | undefined {
  const file = textFile(input.state.project, fileName);
  if (file === undefined) return undefined;
  const saved = savedText(file);
  const begun = file.document === undefined ? firstText(input.state.project, file) : saved;
  const add = query.get("add");
  const topic = add ?? query.get("topic") ?? undefined;
  const text = add === null ? begun : withTopic(begun, add, file.language);
  return deskPage(input, { file, text, ...(topic === undefined ? {} : { topic }) });
}

/** What is on the disk now, for a page that heard that something changed. */
export function savedTextRoute(input: RouteInput, fileName: string): Answer | undefined {
  const file = textFile(input.state.project, fileName);
  return file === undefined ? undefined : json({ text: savedText(file) });
}

/** Looks at a text that is not saved. Changes nothing. */
export async function lookRoute(
  input: RouteInput,
  fileName: string,
  request: IncomingMessage,
): Promise<Answer | undefined> {
  const file = textFile(input.state.project, fileName);
  if (file === undefined) return undefined;
  const read = await readJson(request);
  if (!read.ok) return plainAnswer("This is not what the editor sends.", read.status);
  const { token, text, topic } = stringsOf(read.json);
  if (text === undefined) return plainAnswer("This is not what the editor sends.", 400);
  if (!mayChange(request, token, input.site.token)) return json({ kind: "restarted" }, 403);
  const onDesk = { file, text: plain(text), ...(topic === undefined ? {} : { topic }) };
  const seen = looked(input, onDesk);
  return seen === undefined ? undefined : json(lookReply(input, onDesk, seen));
}

/** Saves a text for a page with scripts, or only says whether somebody else changed it (`compare`). */
export async function saveRoute(
  input: RouteInput,
  fileName: string,
  request: IncomingMessage,
  action: "save" | "compare",
): Promise<Answer | undefined> {
  const file = textFile(input.state.project, fileName);
  if (file === undefined) return undefined;
  const read = await readJson(request);
  if (!read.ok) return plainAnswer("This is not what the editor sends.", read.status);
  const { token, text, base, topic } = stringsOf(read.json);
  if (text === undefined || base === undefined) return plainAnswer("This is not what the editor sends.", 400);
  if (!mayChange(request, token, input.site.token)) return reply({ kind: "restarted" }, 403);
  const handed = { base: plain(base), text: plain(text) };
  const { folder } = input.site.workspace;
  const saved = action === "save" ? saveText(folder, file, handed) : compareText(folder, file, handed);
  const onDesk = { file, text: handed.text, ...(topic === undefined ? {} : { topic }) };
  return jsonAfter(input, onDesk, saved);
}

/** Saves a text, or shows it again, for a page without scripts. */
export async function textFormRoute(
  input: RouteInput,
  fileName: string,
  request: IncomingMessage,
): Promise<Answer | undefined> {
  const file = textFile(input.state.project, fileName);
  if (file === undefined) return undefined;
  const body = await readFormData(request);
  if (!body.ok) return plainAnswer("This is not a form that a browser sends.", body.status);
  const given = (name: string) => {
    const value = body.formData.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const [text, base] = [given("text"), given("base")];
  if (text === undefined || base === undefined)
    return plainAnswer("This is not a form that a browser sends.", 400);
  const onDesk = { file, text: plain(text), base: plain(base) };
  const say = deskWords[input.context.language];
  if (!mayChange(request, given("token"), input.site.token))
    return deskPage(input, onDesk, { message: <p className="desk-alert">{say.restarted}</p>, status: 403 });
  if (given("intent") !== "save")
    return deskPage(input, onDesk, { message: <p className="preview-note">{say.nowSave}</p> });
  return pageAfter(input, onDesk, saveText(input.site.workspace.folder, file, onDesk));
}

function pageAfter(
  input: RouteInput,
  onDesk: OnDesk & { readonly base: string },
  saved: Saved,
): Answer | undefined {
  const { language } = input.context;
  const say = deskWords[language];
  if (saved.kind === "failed") {
    const message = (
      <div className="desk-alert" role="alert">
        <p>
          <strong>{say.failed}</strong> {saved.reason[language]}
        </p>
        <p>{say.failedHelp}</p>
      </div>
    );
    return deskPage(input, onDesk, { message, status: 507 });
  }
  if (saved.kind === "changed") {
    const message = conflictOf(input, onDesk, saved);
    return deskPage(input, onDesk, { message, status: 409 });
  }
  const now = refreshed(input, onDesk);
  const seen = looked(now.input, now.onDesk);
  if (seen === undefined) return undefined;
  return deskPage(
    now.input,
    { ...now.onDesk, base: onDesk.text },
    {
      message: <p className="all-clear">{savedMessage(input, seen)}</p>,
    },
  );
}

function jsonAfter(input: RouteInput, onDesk: OnDesk, saved: Saved): Answer | undefined {
  const { language } = input.context;
  if (saved.kind === "failed") return reply({ kind: "failed", message: saved.reason[language] }, 507);
  if (saved.kind === "changed") {
    const { theirs, merged } = saved;
    const [clash] = merged.clashes;
    return reply(
      {
        kind: "changed",
        theirs,
        merged: merged.text,
        ...(clash === undefined ? {} : { at: offsetOf(merged.text, clash.line) }),
        html: renderToStaticMarkup(conflictOf(input, onDesk, saved)),
      },
      409,
    );
  }
  const now = refreshed(input, onDesk);
  const seen = looked(now.input, now.onDesk);
  if (seen === undefined) return undefined;
  return reply({
    kind: "saved",
    message: savedMessage(input, seen),
    look: lookReply(now.input, now.onDesk, seen),
  });
}

/** The project with the text that was just saved in it. */
function refreshed(
  input: RouteInput,
  onDesk: OnDesk,
): { readonly input: RouteInput; readonly onDesk: OnDesk } {
  const { workspace } = input.site;
  workspace.refresh();
  const { state } = workspace;
  if (state.kind !== "ready") return { input, onDesk };
  const { path, language } = input.context;
  const file: TextFile = textFile(state.project, onDesk.file.fileName) ?? onDesk.file;
  return {
    input: { ...input, state, context: contextOf(state, path, language) },
    onDesk: { ...onDesk, file },
  };
}

function savedMessage({ context }: RouteInput, { marks }: Looked): string {
  const say = deskWords[context.language];
  const errors = marks.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return say.savedErrors(errors);
  return marks.length === 0 ? say.savedClean : say.savedRemarks(marks.length);
}

function conflictOf(
  { context, site }: RouteInput,
  { text, file }: OnDesk,
  { theirs, merged }: Extract<Saved, { kind: "changed" }>,
) {
  const { language } = context;
  const action = link(`/texts/${file.fileName}`, language);
  return <Conflict {...{ mine: text, theirs, merged, language, action, token: site.token }} />;
}

function offsetOf(text: string, line: number): number {
  return (
    text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + (line > 1 ? 1 : 0)
  );
}

function reply(body: SaveReply, status = 200): Answer {
  return json(body, status);
}

/** What a script sent, as far as it is text. */
function stringsOf(given: unknown): Readonly<Partial<Record<"token" | "text" | "base" | "topic", string>>> {
  if (typeof given !== "object" || given === null) return {};
  const found: Partial<Record<"token" | "text" | "base" | "topic", string>> = {};
  for (const name of ["token", "text", "base", "topic"] as const) {
    const value: unknown = Object.hasOwn(given, name) ? Reflect.get(given, name) : undefined;
    if (typeof value === "string") found[name] = value;
  }
  return found;
}
