import {
  isBuiltInLanguage,
  textIn,
  type InlineNode,
  type Language,
  type LinkedPurpose,
  type Project,
  type ProjectForm,
} from "@waarom/model";
import { contactWays, linked, waysToReach, type Ways } from "../compose/contact.js";
import { contextOf, read, type Context } from "../compose/context.js";
import { fieldLabel } from "../compose/field-label.js";
import { formTitle } from "../compose/form-title.js";
import { purposeSentence } from "../compose/purpose-words.js";
import { recipientSentences } from "../compose/recipient-words.js";
import { retentionInFull } from "../compose/retention-words.js";
import { bodyName } from "../compose/statements/controller.js";
import { noticeFacts } from "../facts/facts.js";
import { categories } from "@waarom/model";
import { clause, sentence } from "../words/say.js";
import { atSource } from "../words/grammar/names.js";

/** Everything that the ways to take part in a survey say, in one language: the facts of its notice. */
export interface Survey {
  readonly context: Context;
  readonly purpose: LinkedPurpose;
  /** The form's title, else the name of the activity. */
  readonly name: string;
  readonly controller: string;
  /** "We willen weten of u tevreden was over uw afspraak." */
  readonly why: string;
  readonly consequence: string | undefined;
  /** What is used to invite people, and where it comes from. */
  readonly invitedBy: readonly { readonly what: string; readonly source: string }[];
  /** What the data was first collected for, as a clause. */
  readonly firstFor: string | undefined;
  /** The questions of the form, in its order. */
  readonly questions: readonly string[];
  /** Who gets the answers and how long they are kept, in sentences. */
  readonly answers: readonly string[];
  readonly optOut: readonly InlineNode[] | undefined;
  readonly rights: readonly InlineNode[] | undefined;
  readonly openLink: string | undefined;
  readonly resultsAt: string | undefined;
  readonly phone: string | undefined;
}

/** The purposes of the register that are surveys. */
export function surveyPurposes(project: Project): readonly LinkedPurpose[] {
  return [...project.register.purposes.values()].filter(({ purpose }) => purpose.survey !== undefined);
}

/** The facts of one survey. */
export function surveyOf(
  project: Project,
  purpose: LinkedPurpose,
  language: Language,
  noticeHref?: string,
): Survey {
  const form = formOf(project, purpose);
  const target = form === undefined ? { activity: purpose.activityId } : { form: form.id };
  const facts = noticeFacts(project, target);
  const context = contextOf(facts, { language, ...(noticeHref === undefined ? {} : { noticeHref }) });
  const { voice, fallbacks } = context;
  const survey = purpose.purpose.survey;
  const own = facts.purposes.find((each) => each.linked === purpose) ?? { linked: purpose, bases: [] };
  const kept = retentionInFull(context, purpose.retention);
  const rights = project.register.value.rights;
  const first = purpose.purpose.derivedFrom?.purpose;
  const earlier =
    first === undefined ? undefined : read(context, project.register.purpose(first)?.purpose.text);
  const optOut: Ways = contactWays(survey?.optOut);
  const body = project.register.value.bodies[purpose.activity.controller ?? ""];
  return {
    context,
    purpose,
    name:
      form === undefined
        ? (read(context, purpose.activity.name)?.text ?? purpose.activityId)
        : formTitle(form, language),
    controller: bodyName(project, purpose.activity.controller ?? "", voice, fallbacks),
    why: purposeSentence(context, own)?.text ?? "",
    consequence: read(context, purpose.purpose.consequence)?.text,
    invitedBy: purpose.obtained
      .filter(({ obtained }) => obtained.use !== "check")
      .map(({ obtained, source }) => ({
        what:
          read(context, obtained.what)?.text ??
          (obtained.category === undefined
            ? ""
            : categories[obtained.category].label[isBuiltInLanguage(language) ? language : "en"]),
        source: atSource(source, obtained.source ?? "", voice, fallbacks),
      })),
    firstFor: earlier === undefined ? undefined : clause(earlier.text),
    questions: facts.fields
      .filter(({ uses }) => uses.some((use) => use.purpose === purpose))
      .map((field) => fieldLabel(context, field)),
    answers: [
      ...recipientSentences(context, purpose.recipients, "notice"),
      ...(kept === undefined ? [] : [sentence(kept.text)]),
    ],
    optOut: waysToReach(optOut, voice),
    rights: waysToReach({ url: rights?.url, email: rights?.email, phone: rights?.phone }, voice),
    // On paper only a whole address leads anywhere.
    openLink: survey?.openLink?.startsWith("https:") === true ? survey.openLink : undefined,
    resultsAt: survey?.resultsAt,
    phone: survey?.optOut?.phone ?? body?.phone,
  };
}

/** The form that asks the questions of a survey: the one with most fields for it. */
function formOf(project: Project, purpose: LinkedPurpose): ProjectForm | undefined {
  let best: ProjectForm | undefined;
  let most = 0;
  for (const form of project.forms.values()) {
    const count = form.walk.fields.filter(({ declarations }) =>
      declarations.some(
        ({ declaration }) =>
          declaration.purpose !== undefined && project.register.purpose(declaration.purpose) === purpose,
      ),
    ).length;
    if (count > most) [best, most] = [form, count];
  }
  return best;
}

/** An address as a link whose words are the address, short enough to type. */
export function addressLink(href: string): InlineNode {
  return linked(href, href.replace(/^https:\/\/(?:www\.)?/, "").replace(/\/$/, ""));
}

/** The name of the organisation, under a letter. */
export function senderOf({ context: { project, language, fallbacks } }: Survey): string {
  return textIn(project.register.value.organisation?.name, language, fallbacks)?.text ?? "";
}
