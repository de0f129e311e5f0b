import { chromium, type Browser, type Page } from "playwright";
import { themes, type Scheme, type ThemeId } from "../../../.storybook/toolbar/themes.js";
import { chromiumFlags, findChromium } from "../../../scripts/lib/chromium.mjs";
import { decodePng, fewerShades, type Picture } from "./png.js";

/** How a story is seen. */
export interface View {
  readonly theme: ThemeId;
  readonly scheme: Scheme;
  readonly width: number;
  /** What the browser itself does, not an imitation of it. */
  readonly as?: "forced-colours" | "print" | "text-400";
}

/** Whatever would make the same page look different on another machine. */
const steady = [
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--disable-font-subpixel-positioning",
  "--force-color-profile=srgb",
  "--force-device-scale-factor=1",
  "--hide-scrollbars",
];

const still = `*, *::before, *::after {
  transition: none !important;
  animation: none !important;
  caret-color: transparent !important;
}`;

/** Takes pictures of the stories of a built Storybook. */
export class Studio {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #address: string;

  private constructor(browser: Browser, page: Page, address: string) {
    this.#browser = browser;
    this.#page = page;
    this.#address = address;
  }

  static async open(address: string): Promise<Studio> {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...chromiumFlags, ...steady],
    });
    const page = await browser.newPage({
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
      deviceScaleFactor: 1,
    });
    // A machine may be busy: a story that is slow is no story that is wrong.
    page.setDefaultTimeout(90_000);
    return new Studio(browser, page, address);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  get page(): Page {
    return this.#page;
  }

  /** Draws a story and does what it does. Throws where that goes wrong. */
  async show(story: string, width = 1280): Promise<void> {
    await this.#page.emulateMedia({ forcedColors: "none", media: "screen", reducedMotion: "reduce" });
    await this.#page.setViewportSize({ width, height: 800 });
    await this.#page.goto(`${this.#address}iframe.html?id=${story}&viewMode=story&globals=a11y.manual:!true`);
    const phase = await this.#page.waitForFunction(() => {
      const preview: unknown = Reflect.get(window, "__STORYBOOK_PREVIEW__");
      const render: unknown =
        typeof preview === "object" && preview !== null ? Reflect.get(preview, "currentRender") : undefined;
      const now: unknown =
        typeof render === "object" && render !== null ? Reflect.get(render, "phase") : undefined;
      return typeof now === "string" && ["completed", "finished", "errored", "aborted"].includes(now)
        ? now
        : undefined;
    });
    const ended = await phase.jsonValue();
    if (ended === "errored" || ended === "aborted") throw new Error(`The story ${story} could not be drawn.`);
    // A theme that comes later asks for its font only then, and a picture would be taken with another in its place.
    await this.#page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
    });
    await this.#page.addStyleTag({ content: still });
    await this.#page.mouse.move(0, 0);
  }

  /** A picture of the story that is shown. */
  async picture(view: View): Promise<Picture> {
    await this.look(view);
    const clip = await this.#page.evaluate(async () => {
      await document.fonts.ready;
      const box = document.getElementById("storybook-root")?.getBoundingClientRect();
      return {
        x: 0,
        y: 0,
        width: document.documentElement.clientWidth,
        height: Math.ceil((box?.bottom ?? 0) + window.scrollY + 16),
      };
    });
    const bytes = await this.#page.screenshot({
      clip,
      fullPage: true,
      caret: "hide",
      animations: "disabled",
    });
    return fewerShades(decodePng(bytes));
  }

  /** Looks at the story in another way, without drawing it again. */
  async look({ theme, scheme, width, as }: View): Promise<void> {
    const { light, dark } = themes[theme];
    await this.#page.setViewportSize({ width, height: 800 });
    await this.#page.emulateMedia({
      forcedColors: as === "forced-colours" ? "active" : "none",
      media: as === "print" ? "print" : "screen",
    });
    await this.#page.evaluate(
      ({ className, colorScheme, fontSize }) => {
        document.documentElement.className = className;
        document.documentElement.style.colorScheme = colorScheme;
        document.documentElement.style.fontSize = fontSize;
        window.scrollTo(0, 0);
      },
      {
        className: scheme === "dark" ? (dark ?? light) : light,
        colorScheme: scheme,
        fontSize: as === "text-400" ? "400%" : "",
      },
    );
  }

  /** How far the page sticks out sideways, in CSS pixels. */
  async sideways(): Promise<number> {
    return this.#page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}
