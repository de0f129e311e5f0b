import { randomBytes } from "node:crypto";
import type { BuiltInLanguage } from "@waarom/model";
import type { CommandInput } from "../command-line/command.js";

import { codeOf } from "../files/system-error.js";
import { shownPath } from "../files/shown-path.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import type { ExitCode } from "../terminal/surroundings.js";
import { countsText } from "./pages/FindingsList.js";
import { defaultPort } from "./port.js";
import { serve, type RunningSite } from "./server.js";
import { clientFiles } from "./static-files.js";
import { watchProject } from "./watch.js";
import { Workspace } from "./workspace.js";

/** How many ports are tried where nobody names one. */
const tries = 20;

/** Serves a project until somebody stops it. */
export async function runDev(input: CommandInput): Promise<ExitCode> {
  const { folder, options, language, surroundings } = input;
  const asOf = options.date("as-of");
  const port = options.integer("port", 0, 65_535);
  const workspace = new Workspace(folder, () => asOf ?? new Date().toLocaleDateString("sv-SE"));
  const { state } = workspace;
  // At the start there is no page yet to say it on.
  if (state.kind === "unreadable") throw new CannotContinue(state.text);

  const site = await serveOn(
    {
      workspace,
      assets: clientFiles(),
      token: randomBytes(16).toString("hex"),
      reportDefect: (error) => {
        surroundings.stderr.write(
          `waarom: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
      },
    },
    port,
  );
  const stopWatching = watchProject(folder, () => {
    if (!workspace.refresh()) return;
    surroundings.stdout.write(`${statusOf(workspace, language)}\n`);
    site.changed();
  });
  surroundings.stdout.write(welcome(input, site, workspace));

  await stopped(surroundings.stop);
  stopWatching();
  await site.close();
  return 0;
}

async function serveOn(site: Parameters<typeof serve>[0], port: number | undefined): Promise<RunningSite> {
  const candidates =
    port === undefined ? Array.from({ length: tries }, (_, index) => defaultPort + index) : [port];
  for (const candidate of candidates) {
    try {
      return await serve(site, candidate);
    } catch (error) {
      if (codeOf(error) === "EADDRINUSE") continue;
      const reason = codeOf(error);
      throw new CannotContinue(
        {
          nl: `Poort ${candidate} kan niet worden gebruikt (${reason}). Kies een andere: waarom dev --port 8080`,
          en: `Port ${candidate} cannot be used (${reason}). Choose another: waarom dev --port 8080`,
        },
        { cause: error },
      );
    }
  }
  const first = candidates[0] ?? defaultPort;
  throw new CannotContinue({
    nl: `Poort ${first} is al in gebruik. Kies een andere: waarom dev --port 8080`,
    en: `Port ${first} is in use already. Choose another: waarom dev --port 8080`,
  });
}

function welcome(
  { folder, language, surroundings }: CommandInput,
  site: RunningSite,
  workspace: Workspace,
): string {
  const name = shownPath(surroundings.cwd, folder);
  const address = `http://localhost:${site.port}/`;
  const say =
    language === "nl"
      ? [`Open in uw browser: ${address} (${name})`, "Ctrl+C stopt."]
      : [`Open in your browser: ${address}?lang=en (${name})`, "Ctrl+C stops it."];
  return `${say[0] ?? ""}\n${statusOf(workspace, language)}\n${say[1] ?? ""}\n`;
}

function statusOf(workspace: Workspace, language: BuiltInLanguage): string {
  const { state } = workspace;
  const time = new Date().toLocaleTimeString("nl-NL");
  return `${time}  ${state.kind === "ready" ? countsText(state.findings, language) : state.text[language]}`;
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else
      signal.addEventListener("abort", () => {
        done();
      });
  });
}
