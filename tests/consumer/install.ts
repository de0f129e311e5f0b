import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packages } from "../../scripts/lib/packages.mjs";
import { pack } from "../../scripts/lib/pack.mjs";

/** A folder outside the workspace in which the packed packages are installed, as a municipality would have it. */
export interface Consumer {
  readonly folder: string;
  /** Runs a program there; throws with what it said if it fails. */
  run(command: string, ...arguments_: string[]): string;
  /** The lines that a program says, also if it fails. */
  output(command: string, ...arguments_: string[]): string[];
  write(file: string, text: string): void;
  remove(): void;
}

/** @param others what else the consumer has, with versions */
export function installElsewhere(others: Readonly<Record<string, string>> = {}): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "waarom-consumer-"));
  const run = (command: string, ...arguments_: string[]) =>
    execFileSync(command, arguments_, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  const tarballs = packages().map(
    ({ path, manifest }) => [manifest.name, `file:${pack(path, folder)}`] as const,
  );
  write(
    "package.json",
    JSON.stringify({
      name: "consumer",
      private: true,
      type: "module",
      dependencies: { ...Object.fromEntries<string>(tarballs), react: "19.3.1", "react-dom": "19.3.1" },
      devDependencies: { "@types/react": "19.3.0", ...others },
    }),
  );
  run(
    "npm",
    "install",
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  );
  return {
    folder,
    run,
    output: (command, ...arguments_) =>
      spawnSync(command, arguments_, { cwd: folder, encoding: "utf8" }).stdout.split("\n").filter(Boolean),
    write,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
