import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { exampleNotice } from "../testing/notice.js";
import { LayeredNotice } from "./LayeredNotice.js";

describe("a layered notice", () => {
  it("shows the short layer as questions with answers, and folds the others", () => {
    render(<LayeredNotice notice={exampleNotice} />);
    const notice = screen.getByRole("region", { name: "Uw gegevens in het kort" });
    expect(notice).toHaveAttribute("lang", "nl");
    expect(within(notice).getByRole("heading", { level: 2, name: "Uw gegevens in het kort" })).toBeVisible();
    const question = within(notice).getByText("Hoe lang?");
    expect(question.tagName).toBe("DT");
    expect(question.nextElementSibling).toHaveTextContent(/^Tot 1 jaar/);
    const further = within(notice).getByText("Zo gebruiken we uw gegevens").closest("details");
    expect(further).not.toHaveAttribute("open");
    expect(further).toHaveTextContent("Woont u in het gebied?");
  });

  it("leads to everything in one place", () => {
    render(<LayeredNotice notice={exampleNotice} layers={["short"]} href="alles.html" />);
    expect(screen.getByRole("link", { name: "Alles over uw gegevens bij dit formulier" })).toHaveAttribute(
      "href",
      "alles.html",
    );
    expect(screen.queryByText("Juridische uitleg")).toBeNull();
  });

  it("makes elements of text, never HTML", () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const [short] = exampleNotice.layers;
    if (short === undefined) throw new Error("no layer");
    const block = {
      id: "x",
      items: [],
      sources: [],
      content: [{ type: "paragraph" as const, children: [{ type: "text" as const, text: hostile }] }],
    };
    render(<LayeredNotice notice={{ ...exampleNotice, layers: [{ ...short, blocks: [block] }] }} />);
    expect(screen.getByText(hostile)).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
  });
});
