import { isJsonObject, own, textIn } from "@waarom/model";
import { titles } from "../words/sentences/layers.js";
import { say } from "../words/say.js";
import type { Context } from "./context.js";
import { titleOf } from "./field-label.js";

/** The title of a notice: whose data, at what. */
export function noticeTitle(context: Context): string {
  const { facts, voice, project } = context;
  const { about } = facts;
  if (about.kind === "form") return say(voice, titles.form, { title: formTitle(context) });
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

/** The form's own title in the notice's language. */
function formTitle({ facts, language }: Context): string {
  const { form, about } = facts;
  if (form === undefined) return about.id;
  const title = isJsonObject(form.schema) ? own(form.schema, "title") : undefined;
  return titleOf(form, [""], language) ?? (typeof title === "string" ? title : about.id);
}
