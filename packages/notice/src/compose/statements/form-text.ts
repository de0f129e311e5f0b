import type { Layer } from "@waarom/model";
import { activityText, formText, type ResolvedText } from "../../topics/texts.js";
import { noticeBlocks } from "../notice-text.js";
import { part, type Context, type Part } from "../context.js";
import type { Statement } from "../statement.js";

/** What an editor wrote about the form or the activity as a whole: it opens each layer. */
export function introductionStatement(context: Context): Statement | undefined {
  const short = textPart(context, "short");
  const summary = textPart(context, "summary");
  const legal = textPart(context, "legal");
  if (short === undefined && summary === undefined && legal === undefined) return undefined;
  return { id: "introduction", items: {}, short: [short], summary: [summary], legal: [legal] };
}

function textPart(context: Context, layer: Layer): Part | undefined {
  const text = introduction(context, layer);
  if (text === undefined) return undefined;
  const language = text.language === context.language ? undefined : text.language;
  return part(
    context,
    noticeBlocks(context, text, { purposes: context.facts.purposes }),
    [{ kind: "notice", location: text.text.location }],
    language,
  );
}

function introduction(context: Context, layer: Layer): ResolvedText | undefined {
  const { about } = context.facts;
  if (about.kind === "form") return formText(context.project, about.id, layer, context);
  if (about.kind === "activity") return activityText(context.project, about.id, layer, context);
  return undefined;
}
