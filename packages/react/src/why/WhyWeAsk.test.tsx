import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { whyAt } from "../testing/text.js";
import { WhyWeAsk } from "./WhyWeAsk.js";

const why = whyAt("/kenteken", { short: "Kort.", summary: "Samenvatting.", legal: "Wet." });

function button(words: string): HTMLElement {
  const summary = screen.getByText(words).closest("summary");
  if (summary === null) throw new Error(`${words} is no button`);
  return summary;
}

describe("the why button", () => {
  it("is named by what it is about, and keeps its words when open", async () => {
    render(<WhyWeAsk why={why} label="Kenteken" language="nl" />);
    const summary = button("Waarom vragen we dit?");
    expect(summary).toHaveTextContent(/^Waarom vragen we dit\?: Kenteken$/);
    await userEvent.setup().click(summary);
    expect(summary).toHaveTextContent(/^Waarom vragen we dit\?: Kenteken$/);
    expect(summary.closest("details")).toHaveAttribute("open");
  });

  it("unfolds short and summary in place, and the law one step further", () => {
    render(<WhyWeAsk why={why} label="Kenteken" language="nl" />);
    const outer = button("Waarom vragen we dit?").closest("details");
    const inner = button("Juridische uitleg").closest("details");
    expect(screen.getByText("Kort.").closest("details")).toBe(outer);
    expect(screen.getByText("Samenvatting.").closest("details")).toBe(outer);
    expect(screen.getByText("Wet.").closest("details")).toBe(inner);
    expect(outer).toContainElement(inner);
    expect(inner).toHaveTextContent("Juridische uitleg: Kenteken");
  });

  it("keeps the short sentence in sight where a resident would wonder", () => {
    render(<WhyWeAsk why={{ ...why, visible: ["bsn"] }} label="BSN" language="nl" shortId="bsn--why" />);
    const short = screen.getByText("Kort.");
    expect(short.closest("details")).toBeNull();
    expect(short.closest("#bsn--why")).not.toBeNull();
  });

  it("has no button where nothing more is to be said", () => {
    const only = whyAt("/bsn", { short: "Kort." }, { visible: ["bsn"] });
    render(<WhyWeAsk why={only} label="BSN" language="nl" />);
    expect(screen.queryByText("Waarom vragen we dit?")).toBeNull();
  });

  it("asks about details where it stands at several questions, in the language of the page", () => {
    render(<WhyWeAsk why={{ ...why, kind: "group" }} label="Your address" language="en" />);
    expect(button("Why do we ask for these details?")).toHaveTextContent(/: Your address$/);
  });

  it("says once that a text exists only in another language, and marks it", () => {
    render(<WhyWeAsk why={{ ...why, language: "nl" }} label="Licence plate" language="en" />);
    expect(screen.getAllByText("This text is only available in Dutch.")).toHaveLength(1);
    expect(screen.getByText("Samenvatting.").closest("[lang]")).toHaveAttribute("lang", "nl");
    expect(button("Legal details").closest("[lang]")).toBeNull();
  });
});
