import { textIn } from "@waarom/model";
import { titles } from "../words/sentences/layers.js";
import { say } from "../words/say.js";
import type { Context } from "./context.js";
import { formTitle } from "./form-title.js";

/** The title of a notice: whose data, at what. */
export function noticeTitle(context: Context): string {
  const { facts, voice, project } = context;
  const { about } = facts;
  if (about.kind === "form")
    return say(voice, titles.form, {
      title: facts.form === undefined ? about.id : formTitle(facts.form, context.language),
    });
  const activity = facts.activities[0]?.activity;
  if (about.kind === "activity")
    return say(voice, titles.activity, {
      title: textIn(activity?.name, context.language, context.fallbacks)?.text ?? about.id,
    });
  return say(voice, titles.organisation, {
    title:
      textIn(project.register.value.organisation?.name, context.language, context.fallbacks)?.text ??
      about.id,
  });
}
