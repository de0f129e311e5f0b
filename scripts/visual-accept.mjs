// `npm run visual:accept`: what the stories look like now is right. Then commit tests/visual/baselines.
import { requireChromium } from "./lib/install-chromium.mjs";
import { run } from "./lib/run.mjs";

const status = await run("vitest", ["run", "--project", "visual", "pictures", "--reporter=dot"], {
  CHROME_PATH: requireChromium(),
  WAAROM_VISUAL: "accept",
});
process.exitCode = status;
