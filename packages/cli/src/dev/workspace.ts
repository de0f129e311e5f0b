import { lint } from "@waarom/lint";
import {
  linkProject,
  sha256,
  type BuiltInText,
  type Diagnostic,
  type Project,
  type SourceFile,
} from "@waarom/model";
import { readProject } from "../files/read-project.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { previewForm, type FormPreview } from "./form-preview.js";

/** A project as it was when it could be read. */
export interface ReadyState {
  readonly kind: "ready";
  /** Hash of all its files: the same files are the same version, also after a restart. */
  readonly version: string;
  /** As they were read. */
  readonly files: readonly SourceFile[];
  readonly project: Project;
  readonly findings: readonly Diagnostic[];
}

/** A project that cannot be read now; the next save may mend it. */
interface UnreadableState {
  readonly kind: "unreadable";
  readonly version: string;
  readonly text: BuiltInText;
}

export type WorkspaceState = ReadyState | UnreadableState;

/** The project that the preview shows: read again after every change, each form compiled when somebody asks for it. */
export class Workspace {
  /** Absolute. */
  readonly folder: string;
  readonly #today: () => string;
  #state: WorkspaceState;
  #forms = new Map<string, Promise<FormPreview>>();

  /** @param today the day that is judged by, as `2026-11-23` */
  constructor(folder: string, today: () => string) {
    this.folder = folder;
    this.#today = today;
    this.#state = this.#read(undefined);
  }

  get state(): WorkspaceState {
    return this.#state;
  }

  /** Reads all files again; true when something is different now. */
  refresh(): boolean {
    const next = this.#read(this.#state);
    if (next.version === this.#state.version) return false;
    this.#state = next;
    this.#forms = new Map();
    return true;
  }

  /** A form as a resident sees it, or why it cannot be shown. Undefined for a form that is not there. */
  form(id: string): Promise<FormPreview> | undefined {
    const state = this.#state;
    if (state.kind !== "ready" || !state.project.forms.has(id)) return undefined;
    const known = this.#forms.get(id);
    if (known !== undefined) return known;
    const made = previewForm(state.project, id);
    this.#forms.set(id, made);
    return made;
  }

  /** @param before where the files are still the same, nothing is worked out again */
  #read(before: WorkspaceState | undefined): WorkspaceState {
    try {
      const files = readProject(this.folder);
      const asOf = this.#today();
      const version = sha256(
        `${asOf}\n${files.map(({ path, text }) => `${path}\n${text.length}\n${text}`).join("\n")}`,
      );
      if (before?.version === version) return before;
      const project = linkProject(files, { asOf });
      return { kind: "ready", version, files, project, findings: lint(project) };
    } catch (error) {
      if (!(error instanceof CannotContinue)) throw error;
      return { kind: "unreadable", version: sha256(error.message), text: error.text };
    }
  }
}

/** The findings that stop a form: its own errors, and those of the register and the notices that it rests on. */
export function stopping(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.filter(({ severity, suppressed }) => severity === "error" && suppressed === undefined);
}
