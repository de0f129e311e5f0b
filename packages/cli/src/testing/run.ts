import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../main.js";
import type { Surroundings } from "../terminal/surroundings.js";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a terminal would, and keeps what it says. */
export async function waarom(line: readonly string[], given: Partial<Surroundings> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const status = await main(line, {
    cwd: process.cwd(),
    env: {},
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    today: "2026-11-23",
    stop: new AbortController().signal,
    ...given,
  });
  return { status, out, err };
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "waarom-cli-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
