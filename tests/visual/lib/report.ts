import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodePng, type Picture } from "./png.js";

export interface Changed {
  readonly name: string;
  readonly why: string;
  readonly before?: Picture;
  readonly after: Picture;
  readonly diff?: Picture;
}

/**
 * A page that shows what changed, each story as it was, as it is, and what differs. It needs nothing else to be opened.
 * Returns where it stands.
 */
export function writeReport(folder: string, changed: readonly Changed[]): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows = changed.map(({ name, why, before, after, diff }) => {
    const pictures = Object.entries({ before, after, diff }).flatMap(([kind, picture]) => {
      if (picture === undefined) return [];
      const file = `${name}.${kind}.png`;
      writeFileSync(join(folder, file), encodePng(picture));
      return `<figure><figcaption>${kind}</figcaption><img src="${file}" alt="${name}, ${kind}"></figure>`;
    });
    return `<section><h2>${name}</h2><p>${why}</p><div>${pictures.join("")}</div></section>`;
  });
  const page = join(folder, "report.html");
  writeFileSync(
    page,
    `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${changed.length} pictures changed</title>
<style>
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
section { margin-block: 2rem; border-block-start: 1px solid; }
section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
figure { margin: 0; }
img { max-inline-size: 100%; border: 1px solid #888; }
</style>
</head>
<body>
<h1>${changed.length} pictures changed</h1>
<p>Is this how it was meant? Then run <code>npm run visual:accept</code> and commit tests/visual/baselines.</p>
${rows.join("\n")}
</body>
</html>
`,
  );
  return page;
}
