import { addons } from "storybook/preview-api";
import results from "virtual:waarom/results";
import reviews from "virtual:waarom/reviews";
import stories from "virtual:waarom/story-names";
import versions from "virtual:waarom/versions";
import { allCriteria } from "../../stories/lib/all-criteria.js";
import { judge } from "../../stories/lib/judge.js";
import { transcript } from "../../stories/lib/transcript.js";
import type { Globals } from "../toolbar/Frame.js";
import { lookedAt, type Looked } from "./looked.js";

export interface StoryInView {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly globals: Globals;
  readonly canvasElement: HTMLElement;
}

/** Tells the panels what stands in the page, and goes on telling while somebody uses it. */
export function sendLooked({ id, title, name, globals, canvasElement }: StoryInView): () => void {
  const language = globals.language === "en" ? "en" : "nl";
  const file = stories[id]?.file ?? "";
  const send = () => {
    const looked: Looked = {
      story: id,
      title,
      name,
      version: versions[file] ?? "unknown",
      circumstances: ["theme", "scheme", "language", "audience", "textSize", "colours", "motion", "scripts"]
        .map((key) => `${key}: ${String(globals[key])}`)
        .concat(`width: ${window.innerWidth}`)
        .join(", "),
      language,
      criteria: allCriteria
        .filter((criteria) => criteria.title === title)
        .flatMap((criteria) => judge(criteria, results, stories)),
      transcript: transcript(canvasElement, language),
      reviews: reviews.filter(({ story }) => story === id),
    };
    addons.getChannel().emit(lookedAt, looked);
  };
  let waiting = 0;
  const soon = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(send, 150);
  };
  const observer = new MutationObserver(soon);
  observer.observe(canvasElement, { subtree: true, childList: true, attributes: true, characterData: true });
  canvasElement.addEventListener("input", soon);
  send();
  return () => {
    window.clearTimeout(waiting);
    observer.disconnect();
    canvasElement.removeEventListener("input", soon);
  };
}
