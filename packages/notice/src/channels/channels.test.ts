import jsQR from "jsqr";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { exampleProject, projectOf } from "../testing/project.js";
import { renderWorkPageHtml, renderWorkPageMarkdown, renderWorkPageText } from "../work-pages/render.js";
import { surveyChannelPages } from "./channels.js";
import { qrCodeSvg } from "./qr-code.js";

const examples = ["gemeente-voorbeeld", "woningcorporatie-voorbeeld"].map((name) => exampleProject(name));
const href = () => "https://www.voorbeeldstad.example/notices/tevredenheid.nl.html";

function textOf(kind: string, language: "nl" | "en" = "nl", project = examples[0]): string {
  const found = project === undefined ? [] : surveyChannelPages(project, language, href);
  const page = found.find((each) => each.kind === kind)?.page;
  if (page === undefined) throw new Error(`There is no ${kind}.`);
  return renderWorkPageText(page).replaceAll(/\s+/g, " ");
}

/** Reads the picture as a camera would: every square as a block of dots. */
function scanned(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, width, width)?.data;
}

describe("the ways to take part in a survey", () => {
  it("are those that the register names, in each language", () => {
    for (const project of examples)
      for (const language of ["nl", "en"])
        expect(surveyChannelPages(project, language).map(({ kind }) => kind)).toEqual([
          "telephone",
          "invitation",
          "poster",
        ]);
    const few = projectOf({
      "register.yaml": {
        activities: {
          a: {
            name: "A",
            purposes: {
              p: { text: "meten", survey: { channels: ["telephone", "qr-code"] } },
              q: { text: "x" },
            },
          },
        },
      },
    });
    // A code needs an address to lead to.
    expect(surveyChannelPages(few, "nl").map(({ kind, purposeId }) => [kind, purposeId])).toEqual([
      ["telephone", "a/p"],
    ]);
  });

  it.each(["telephone", "invitation", "poster"])(
    "%s says who asks, why, that it is free, who gets the answers, how long, and where the results will be",
    (kind) => {
      const text = textOf(kind);
      expect(text).toMatch(/college van burgemeester en wethouders|Gemeente Voorbeeldstad/i);
      expect(text).toContain("We willen weten of u tevreden was over uw afspraak aan de balie.");
      if (kind !== "poster") expect(text).toContain("U hoeft niets in te vullen.");
      expect(text).toContain("Peilpunt Onderzoek werkt in onze opdracht");
      expect(text).toContain("tot 1 jaar nadat u uw antwoorden stuurt");
      expect(text).toContain("voorbeeldstad.example/tevredenheid/uitkomsten");
      expect(text).toContain(href());
    },
  );

  it("the invitation says why this person, offers other ways, and a way out", () => {
    const text = textOf("invitation");
    expect(text).toContain(
      "We gebruiken daarvoor het e-mailadres dat u voor uw afspraak gaf. Dat vonden we in ons eigen afsprakensysteem.",
    );
    expect(text).toContain("We vroegen dat eerst voor iets anders: uw afspraak aan de balie plannen");
    expect(text).toContain(
      "Meld u af: ga naar onze pagina daarover (https://www.voorbeeldstad.example/tevredenheid/afmelden)",
    );
    expect(text).toMatch(
      /Zonder naam, via voorbeeldstad\.example\/tevredenheid - Bel 14 0123 - Aan de balie/,
    );
    expect(textOf("invitation", "en")).toContain("You need not say why.");
  });

  it("the script asks first, notes who wants no more, and has the questions of the form in their order", () => {
    const text = textOf("telephone");
    expect(text).toContain("Vindt u het goed dat ik u 5 vragen stel?");
    expect(text).toContain("meld die persoon dan meteen af");
    expect(text).toMatch(/1\. Waarvoor was u aan de balie\?.*5\. Wat kunnen we beter doen\?/);
    expect(textOf("telephone", "en", examples[1])).toContain("Is it all right if I ask you");
  });

  it("are valid HTML without script or inline style, and Markdown without markup of their own", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-inline-style": "error", "long-title": "off", "tel-non-breaking": "off" },
    });
    for (const project of examples)
      for (const { page } of surveyChannelPages(project, "nl", href)) {
        const html = renderWorkPageHtml(page, { styles: ["staff.css"] });
        const { results } = await validator.validateString(html);
        expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
        expect(html).not.toMatch(/<script|<style|\son[a-z]+=/);
        expect(renderWorkPageMarkdown(page)).toMatch(/^# /);
      }
  });
});

describe("the QR code", () => {
  it.each([
    "https://www.voorbeeldstad.example/tevredenheid",
    `https://x.example/${"a".repeat(400)}?q=é&r=1#<>`,
  ])("leads to %s", (address) => {
    expect(scanned(qrCodeSvg(address, "code"))).toBe(address);
  });

  it("can be read when a part of it is dirty", () => {
    const svg = qrCodeSvg("https://www.voorbeeldstad.example/tevredenheid", "code");
    const dirty = svg.replaceAll(/M(\d+) (\d+)h1v1h-1z/g, (square, x: string, y: string) =>
      Math.abs(Number(x) - 22) < 3 && Math.abs(Number(y) - 22) < 3 ? "" : square,
    );
    expect(dirty).not.toBe(svg);
    expect(scanned(dirty)).toBe("https://www.voorbeeldstad.example/tevredenheid");
  });

  it("says what it is, and holds no markup of an address", () => {
    expect(qrCodeSvg("https://x.example", 'naar "<x>"')).toContain('aria-label="naar &quot;&lt;x&gt;&quot;"');
    expect(qrCodeSvg("https://x.example", "x")).not.toContain("style=");
  });
});
