import { paragraph } from "../../markdown/nodes.js";
import { titles } from "../../words/sentences/layers.js";
import { say } from "../../words/say.js";
import { linked } from "../contact.js";
import { part, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** The link from the first layer to the whole notice: everything in one place (WP260, §17). */
export function everythingStatement(context: Context): Statement | undefined {
  const { voice, facts, noticeHref } = context;
  if (noticeHref === undefined) return undefined;
  const application = facts.purposes.some(({ linked: { purpose } }) => purpose.decision === true);
  const words = say(voice, application ? titles.everythingApplication : titles.everything);
  return { id: "everything", items: {}, short: [part(context, [paragraph(linked(noticeHref, words))], [])] };
}
