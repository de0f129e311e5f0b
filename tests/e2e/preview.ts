import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/lib/packages.mjs";

/** `waarom dev` on a copy of the example, as it was built. */
export interface Preview {
  /** `http://localhost:12345`, without a slash at the end. */
  readonly origin: string;
  /** The copy, for tests that change a file. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts the command itself, on a free port. */
export async function startPreview(example = "examples/gemeente-voorbeeld"): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), "waarom-e2e-"));
  cpSync(join(root, example), folder, { recursive: true });
  const child = spawn(
    process.execPath,
    [join(root, "packages/cli/dist/bin.js"), "dev", folder, "--port", "0", "--language", "en"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const origin = await new Promise<string>((done, fail) => {
    let said = "";
    const listen = (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found !== undefined) done(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      fail(new Error(`waarom dev ended with ${String(code)}:\n${said}`));
    });
  });
  return {
    origin,
    folder,
    stop: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
