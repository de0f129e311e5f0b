// Runs inside every page before its own scripts: says when something is painted. The same for all pages, and silent while
// scripting is counted. It is handed to the browser as text, so it leans on nothing outside itself.

/**
 * @param {number} controls how many `<input>` elements the whole form has
 */
export function instruments(controls) {
  /**
   * The next frame: its callbacks run, styles and layout follow, it is painted, and only then comes this message.
   * @param {() => void} then
   */
  const afterPaint = (then) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        then();
      };
      port2.postMessage(undefined);
    });
  };

  const inputs = document.getElementsByTagName("input");
  const instrument = {
    painted: 0,
    /** @type {number[]} */
    times: [],
    watch: "",

    /**
     * Sends the form from a timer, and waits until every message is painted.
     * @param {string} button
     * @param {string} errors
     * @param {number} expected
     * @returns {Promise<number>} milliseconds
     */
    send: (button, errors, expected) =>
      new Promise((done, fail) => {
        const patience = performance.now() + 120_000;
        setTimeout(() => {
          const start = performance.now();
          const look = () => {
            const now = performance.now();
            if (document.querySelectorAll(errors).length >= expected) done(now - start);
            else if (now > patience)
              fail(new Error(`${document.querySelectorAll(errors).length} of ${expected} messages came.`));
            else afterPaint(look);
          };
          const element = document.querySelector(button);
          if (element instanceof HTMLElement) element.click();
          afterPaint(look);
        });
      }),
  };

  const untilPainted = () => {
    requestAnimationFrame(() => {
      if (inputs.length < controls) untilPainted();
      else
        afterPaint(() => {
          instrument.painted = performance.now();
        });
    });
  };
  untilPainted();

  let pressed = 0;
  window.addEventListener(
    "keydown",
    (event) => {
      pressed = event.timeStamp;
      if (instrument.watch === "keydown") record();
    },
    true,
  );
  window.addEventListener(
    "input",
    () => {
      if (instrument.watch === "input") record();
    },
    true,
  );
  const record = () => {
    const start = pressed;
    afterPaint(() => {
      instrument.times.push(performance.now() - start);
    });
  };

  Object.assign(window, { instrument });
}
