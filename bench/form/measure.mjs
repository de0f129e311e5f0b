// One visit to one page: what a resident would wait for, in milliseconds, and what it costs.
import { pages } from "./pages.mjs";
import { instruments } from "./instruments.mjs";
import { questionsOf } from "./schema.mjs";
import { median } from "./statistics.mjs";

/**
 * @typedef {import("playwright").Browser} Browser
 * @typedef {import("playwright").Page} Page
 * @typedef {import("playwright").CDPSession} Session
 * @typedef {{ keys: number, leaves: number }} Effort how many keys are pressed and fields are left per state
 */

/** @typedef {{ figures: Record<string, number>, keyTimes: number[], keyTimesWithErrors: number[] }} Visit */

/**
 * @param {Browser} browser
 * @param {string} origin
 * @param {import("./pages.mjs").PageName | "waarom-prerendered"} name
 * @param {number} fields
 * @param {Effort} effort
 * @returns {Promise<Visit>}
 */
export async function visit(browser, origin, name, fields, effort) {
  const kind = name === "waarom-prerendered" ? pages.waarom : pages[name];
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
    await page.addInitScript(instruments, inputsOf(fields));
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(`${origin}/${name}-${fields}/`, { waitUntil: "load" });
    const ask = asker(session);
    await ask.until("instrument.painted > 0");
    if (name.startsWith("waarom")) await ask.until("performance.getEntriesByName('alive').length > 0");
    /** @type {{ painted: number, fromScript: number, alive: number, nodes: number }} */
    const begin = await ask.once(`(() => {
      const { responseStart } = performance.getEntriesByType("navigation")[0];
      const mark = (name) => performance.getEntriesByName(name)[0]?.startTime ?? responseStart;
      return {
        painted: instrument.painted - responseStart,
        fromScript: instrument.painted - mark("script"),
        alive: mark("alive") - responseStart,
        nodes: document.getElementsByTagName("*").length,
      };
    })()`);
    if (name === "waarom-prerendered")
      return {
        figures: { painted: begin.painted, alive: begin.alive, nodes: begin.nodes },
        keyTimes: [],
        keyTimesWithErrors: [],
      };

    await settle(ask);
    const heap = await heapOf(session);
    const typing = typist(page, session, ask, kind, fields);
    const keyScript = await typing.script(effort.keys);
    const keyTimes = await typing.keys(effort.keys);
    const leaveTimes = await typing.leave(effort.leaves);
    const calm = { ...begin, heap, keyScript, key: median(keyTimes), leave: median(leaveTimes) };
    if (name === "uncontrolled") return { figures: calm, keyTimes, keyTimesWithErrors: [] };

    // The fields in which was typed are emptied again: what is sent is wrong everywhere.
    await typing.empty();
    /** @type {number} */
    const submit = await ask.once(
      `instrument.send(${JSON.stringify(kind.send)}, ${JSON.stringify(kind.errors)}, ${fields})`,
    );
    await settle(ask);
    const few = name === "json-forms" || name === "survey" ? Math.min(effort.keys, 6) : effort.keys;
    const keyTimesWithErrors = await typing.keys(few);
    const leaveTimesWithErrors = await typing.leave(name === "json-forms" ? 2 : effort.leaves);
    return {
      figures: {
        ...calm,
        submit,
        keyWithErrors: median(keyTimesWithErrors),
        leaveWithErrors: median(leaveTimesWithErrors),
      },
      keyTimes,
      keyTimesWithErrors,
    };
  } catch (error) {
    throw new Error(`${name} with ${fields} fields could not be measured.`, { cause: error });
  } finally {
    await context.close();
  }
}

/** @param {number} fields */
function inputsOf(fields) {
  return questionsOf(fields).reduce(
    (sum, { kind, options = [] }) => sum + (kind === "select" ? 0 : kind === "radio" ? options.length : 1),
    0,
  );
}

/**
 * Until the page has nothing left to do: what follows is not about what went before.
 * @param {ReturnType<typeof asker>} ask
 */
async function settle(ask) {
  await new Promise((done) => setTimeout(done, 100));
  await ask.once('scheduler.postTask(() => true, { priority: "background" })');
}

/** @param {Session} session */
async function heapOf(session) {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.send("HeapProfiler.disable");
  return usedSize / 1e6;
}

/** @param {Session} session */
async function scriptDuration(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
}

/**
 * Asks the page by the protocol itself: Playwright's own ways to wait need `eval`, which the policy of these pages forbids.
 * @param {Session} session
 */
function asker(session) {
  /** @param {string} expression */
  const once = async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    once,
    /** @param {string} condition */
    async until(condition) {
      const patience = performance.now() + 120_000;
      while (!(await once(condition))) {
        if (performance.now() > patience) throw new Error(`It never came to "${condition}".`);
        await new Promise((done) => setTimeout(done, 5));
      }
    },
  };
}

/**
 * Somebody at the keyboard, halfway down the form.
 * @param {Page} page
 * @param {Session} session
 * @param {ReturnType<typeof asker>} ask
 * @param {import("./pages.mjs").PageKind} kind
 * @param {number} fields
 */
function typist(page, session, ask, kind, fields) {
  /** Text questions, each followed by another text or number. */
  const middle = Math.floor(fields / 20) * 10;
  const names = [0, 7].map((place) => `veld${middle + place}`);
  /** @type {Set<string>} */
  const touched = new Set();

  /** @param {string} name */
  const focus = async (name) => {
    touched.add(name);
    await ask.once(
      `document.querySelector(${JSON.stringify(kind.control(name))}).focus({ preventScroll: false })`,
    );
    await settle(ask);
  };
  /** @param {string} text */
  const press = async (text) => {
    const key = {
      key: text,
      code: `Key${text.toUpperCase()}`,
      windowsVirtualKeyCode: text.toUpperCase().charCodeAt(0),
    };
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", text, ...key });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  };
  const tab = async () => {
    const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  };
  /** @param {number} count */
  const recorded = async (count) => {
    await ask.until(`instrument.times.length >= ${count}`);
    /** @type {number[]} */
    const times = await ask.once("instrument.watch = '', instrument.times.splice(0)");
    return times;
  };

  return {
    /**
     * Milliseconds of script per key, without any listener of ours at work.
     * @param {number} count
     */
    async script(count) {
      const [name = ""] = names;
      await focus(name);
      for (let index = 0; index < 5; index++) await press("a");
      await settle(ask);
      const before = await scriptDuration(session);
      for (let index = 0; index < count; index++) await press("b");
      await settle(ask);
      return ((await scriptDuration(session)) - before) / count;
    },

    /**
     * From each key to the next paint.
     * @param {number} count
     */
    async keys(count) {
      const times = [];
      for (const name of names) {
        await focus(name);
        await press("a");
        await settle(ask);
        await ask.once("instrument.watch = 'input'");
        const half = Math.ceil(count / names.length);
        for (let index = 0; index < half; index++) {
          await press("c");
          await ask.until(`instrument.times.length > ${index}`);
        }
        times.push(...(await recorded(half)));
      }
      return times;
    },

    /**
     * From the Tab key to the next paint, in a field in which something was typed.
     * @param {number} count
     */
    async leave(count) {
      for (let index = 0; index < count; index++) {
        await focus(names[index % names.length] ?? "");
        await press("d");
        await settle(ask);
        await ask.once("instrument.watch = 'keydown'");
        await tab();
        await ask.until(`instrument.times.length > ${index}`);
        await ask.once("instrument.watch = ''");
        await settle(ask);
      }
      return recorded(count);
    },

    async empty() {
      for (const name of touched) {
        await focus(name);
        await page.keyboard.press("Control+A");
        await page.keyboard.press("Delete");
        await tab();
      }
      await settle(ask);
    },
  };
}
