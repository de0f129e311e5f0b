// What docs/getting-started.md promises, done by somebody who has only the packages: a project from nothing, a server
// that checks what arrives, and a React app in a real browser under a strict policy.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage, startBrowser } from "../e2e/browser.js";
import { installElsewhere, type Consumer } from "./install.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = installElsewhere({
    "@types/node": "20.19.0",
    "@types/react-dom": "19.3.0",
    "@vitejs/plugin-react": "6.3.0",
    typescript: "6.0.3",
    vite: "8.3.8",
  });
});
afterAll(() => {
  consumer.remove();
});

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  noEmit: true,
  skipLibCheck: true,
};

/** Type-checks with the compiler that a consumer has. */
function typeCheck(config: object): readonly string[] {
  consumer.write("tsconfig.json", JSON.stringify(config));
  return consumer.output("node_modules/.bin/tsc", "-p", ".", "--pretty", "false");
}

describe("an empty Node project", () => {
  it("gets a project that is in order", () => {
    expect(consumer.run("npx", "waarom", "init", "gemeente", "--language", "en")).toContain(
      "gemeente/register.yaml",
    );
    expect(consumer.run("npx", "waarom", "lint", "gemeente", "--max-warnings", "0")).toContain(
      "Geen bevindingen",
    );
  });

  it("builds it", () => {
    consumer.run("npx", "waarom", "build", "gemeente", "--out", "built");
    expect(readFileSync(join(consumer.folder, "built/afspraak.form.js"), "utf8")).toContain(
      "@waarom/model/runtime",
    );
  });

  const server = `
import { readSubmission } from "@waarom/model/runtime";
import form from "./built/afspraak.form.js";

export function receive(sent: FormData): { readonly errors: readonly string[]; readonly purposes: readonly string[] } {
  const { errors, receipt } = readSubmission(form, sent, { language: "nl", at: new Date(0) });
  return { errors: errors.map(({ at }) => at), purposes: receipt.purposes.map(({ id }) => id) };
}
`;
  const visitor = `
import { readSubmission } from "@waarom/model/runtime";
import form from "./built/afspraak.form.js";

const sent = new FormData();
sent.set("/onderwerp", "paspoort");
sent.set("/dag", "2027-02-01");
const first = readSubmission(form, sent, { language: "nl", at: new Date(0) });
sent.set("/naam", "S. de Vries");
const second = readSubmission(form, sent, { language: "nl", at: new Date(0) });
console.log(JSON.stringify([first.errors.map(({ at }) => at), second.errors, second.receipt.purposes.map(({ id }) => id)]));
`;

  it("type-checks a server that reads what is sent", () => {
    consumer.write("server.ts", server);
    expect(
      typeCheck({
        compilerOptions: { ...compilerOptions, module: "nodenext", types: ["node"] },
        files: ["server.ts"],
      }),
    ).toEqual([]);
  });

  it("judges on that server, and makes the receipt", () => {
    consumer.write("visitor.mjs", visitor);
    expect(JSON.parse(consumer.run(process.execPath, "visitor.mjs"))).toEqual([
      ["/naam"],
      [],
      ["afspraken/plannen"],
    ]);
  });
});

describe("an empty React app with Vite", () => {
  const app = {
    "index.html": `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Afspraak</title>
  </head>
  <body>
    <main id="app"></main>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`,
    "src/main.tsx": `import { PrivacyForm, ReceiptView } from "@waarom/react";
import "@waarom/react/styles.css";
import type { Submission } from "@waarom/model/runtime";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import afspraak from "../built/afspraak.form.js";

function App() {
  const [submission, setSubmission] = useState<Submission>();
  return submission === undefined ? (
    <PrivacyForm form={afspraak} language="nl" onSubmit={setSubmission} />
  ) : (
    <ReceiptView form={afspraak} receipt={submission.receipt} />
  );
}

const element = document.getElementById("app");
if (element !== null) createRoot(element).render(<App />);
`,
    "vite.config.js": `import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [react()], build: { assetsInlineLimit: 0 } });
`,
  };

  it("type-checks", () => {
    for (const [file, text] of Object.entries(app)) consumer.write(file, text);
    const options = {
      ...compilerOptions,
      module: "esnext",
      moduleResolution: "bundler",
      jsx: "react-jsx",
      types: ["vite/client"],
    };
    expect(typeCheck({ compilerOptions: options, include: ["src"] })).toEqual([]);
  });

  it("builds", () => {
    consumer.run("node_modules/.bin/vite", "build", "--logLevel", "error");
    expect(readFileSync(join(consumer.folder, "dist/index.html"), "utf8")).toContain("<script");
  });

  it("shows the form in a browser under a strict policy, and its receipt", async () => {
    const server = await serveStrictly(join(consumer.folder, "dist"));
    const browser = await startBrowser();
    try {
      const context = await browser.newContext({ locale: "nl-NL" });
      const { page, problems } = await openPage(context, addressOf(server));
      await page.getByRole("radio", { name: "Rijbewijs" }).check();
      const day = page.getByRole("group", { name: "Welke dag komt u het liefst?" });
      await day.getByRole("textbox", { name: "Dag" }).fill("1");
      await day.getByRole("textbox", { name: "Maand" }).fill("2");
      await day.getByRole("textbox", { name: "Jaar" }).fill("2027");
      await page.getByRole("textbox", { name: "Naam" }).fill("S. de Vries");
      await page.getByRole("button", { name: "Versturen" }).click();
      await page.getByText("Uw afspraak plannen").waitFor();
      expect(await page.getByRole("main").innerText()).toContain("1 maand");
      expect(await problems()).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** A static site as strict as a municipality's. */
function serveStrictly(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path === "/" ? "/index.html" : path;
    response.setHeader("content-security-policy", "default-src 'self'");
    try {
      const body = readFileSync(join(folder, file));
      response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
      response.end(body);
    } catch {
      // Chromium asks for an icon by itself.
      response.statusCode = 204;
      response.end();
    }
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      done(server);
    });
  });
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
