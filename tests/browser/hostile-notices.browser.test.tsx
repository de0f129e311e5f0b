import type { BlockNode, NoticeTree } from "@waarom/model";
import { htmlBlocks, parseMarkdown, renderHtmlFragment, renderHtmlPage } from "@waarom/notice";
import { LayeredNotice } from "@waarom/react";
import { cleanup, render } from "@testing-library/react";
import specification from "commonmark-spec/spec.txt?raw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hostileTexts } from "../../packages/notice/src/testing/hostile-texts.js";

/** CommonMark's examples: the Markdown before the line with a dot. */
const examples = [...specification.matchAll(/^`{32} example\n([\s\S]*?)^\.\n[\s\S]*?^`{32}$/gm)].map(
  ([, markdown = ""]) => markdown.replaceAll("→", "\t"),
);
const texts = [...hostileTexts, ...examples];

function treeOf(content: readonly BlockNode[], title = "Proef"): NoticeTree {
  const block = { id: "proef", items: [], heading: title, content, sources: [] };
  return {
    formatVersion: 1,
    about: { kind: "organisation", id: "organisation" },
    language: "nl",
    title,
    layers: [{ layer: "short", title, blocks: [block] }],
    whys: [],
    factsHash: "",
    textHash: "",
    asOf: "2026-11-23",
  };
}

/** What a live document holds that no notice may hold. */
function dangers(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    const found: string[] = [];
    if (
      /^(?:script|iframe|object|embed|img|svg|math|base|meta|link|style|form|video|audio)$/i.test(
        element.tagName,
      )
    )
      found.push(element.tagName);
    for (const { name } of element.attributes)
      if (/^on|^style$|^src|^srcdoc$|^action$|^formaction$|^ping$/i.test(name))
        found.push(`${element.tagName} ${name}`);
    if (element instanceof HTMLAnchorElement && element.hasAttribute("href")) {
      const isElsewhere = element.host !== location.host && element.protocol !== "https:";
      const known = ["https:", "mailto:", "tel:", location.protocol].includes(element.protocol);
      if (!known || (isElsewhere && element.host !== "")) found.push(`link ${element.href}`);
    }
    return found;
  });
}

/** Whatever the browser fetched by itself. */
function loaded(): readonly string[] {
  return performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /evil|good\.example/.test(name));
}

const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

let alerted: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  alerted = vi.spyOn(window, "alert").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe("a hostile text in Chromium", () => {
  it("is told from a harmless one", () => {
    document.body.innerHTML = '<img src="x" onerror="0"><a href="javascript:1">x</a>';
    expect(dangers(document.body)).toHaveLength(4);
    expect(examples.length).toBeGreaterThan(600);
  });

  it("runs nothing, links nowhere foreign and loads nothing as HTML", async () => {
    for (const text of texts) {
      const content = parseMarkdown(text);
      document.body.innerHTML = `${htmlBlocks(content)}${renderHtmlFragment(treeOf(content, text), { open: true })}`;
      expect(dangers(document.body), text).toEqual([]);
    }
    await painted();
    expect(loaded()).toEqual([]);
    expect(alerted).not.toHaveBeenCalled();
  });

  it("neither as React", async () => {
    for (const text of texts) {
      const { container, unmount } = render(<LayeredNotice notice={treeOf(parseMarkdown(text), text)} />);
      expect(dangers(container), text).toEqual([]);
      unmount();
    }
    await painted();
    expect(loaded()).toEqual([]);
    expect(alerted).not.toHaveBeenCalled();
  });

  it("neither where a notice came from elsewhere with links that nobody judged", () => {
    for (const href of ["javascript:alert(1)", "data:text/html,x", "//evil.example", "http://evil.example"]) {
      const content: readonly BlockNode[] = [
        { type: "paragraph", children: [{ type: "link", href, children: [{ type: "text", text: "klik" }] }] },
      ];
      const { container, unmount } = render(<LayeredNotice notice={treeOf(content)} />);
      expect(container.querySelector("a"), href).toBeNull();
      expect(container).toHaveTextContent("klik");
      unmount();
      document.body.innerHTML = renderHtmlFragment(treeOf(content));
      expect(document.querySelector("a"), href).toBeNull();
    }
  });

  it("neither in a page that stands alone, whose policy would stop it too", async () => {
    const evil =
      '"></style></title><script>parent.alert(1)</script><img src=//evil.example onerror=parent.alert(1)>';
    const frame = document.createElement("iframe");
    const done = new Promise((ready) => frame.addEventListener("load", ready));
    frame.srcdoc = renderHtmlPage(treeOf(parseMarkdown(evil), evil), { standalone: true, theme: evil });
    document.body.append(frame);
    await done;
    const page = frame.contentDocument;
    expect(page?.title).toBe(evil);
    expect(page?.querySelectorAll("script, img, iframe")).toHaveLength(0);
    // The style sheet counts, by its hash; a script that somebody adds does not run.
    const main = page?.querySelector("main");
    expect(main && frame.contentWindow?.getComputedStyle(main).maxWidth).toBe("672px");
    const script = page?.createElement("script");
    if (script !== undefined) {
      script.textContent = "parent.alert(1)";
      page?.body.append(script);
    }
    expect(alerted).not.toHaveBeenCalled();
    expect(loaded()).toEqual([]);
  });
});
