import type { BlockNode, InlineNode, Language, Project } from "@waarom/model";
import { linked } from "../compose/contact.js";
import { bullets, inline, paragraph, type Words } from "../markdown/nodes.js";
import { say, sayNodes, sentence } from "../words/say.js";
import type { Wording } from "../words/wording.js";
import { page, section, type WorkPage } from "../work-pages/page.js";
import { qrCodeSvg } from "./qr-code.js";
import { addressLink, senderOf, surveyOf, surveyPurposes, type Survey } from "./survey.js";
import { channelWords as words } from "./words.js";

/** What is made of one survey. */
export const channelKinds = ["telephone", "invitation", "poster"] as const;
export type ChannelKind = (typeof channelKinds)[number];

export interface SurveyChannelPage {
  /** `activity/purpose`. */
  readonly purposeId: string;
  readonly kind: ChannelKind;
  readonly page: WorkPage;
}

/**
 * The same notice as a telephone script, an invitation by e-mail with a way to opt out, and a poster with a QR code: for each
 * survey of the register, the ways that it names. A poster needs `openLink`; without it there is none.
 *
 * @param noticeHref gives the address of the full notice of a survey, where it has one
 * @example
 * surveyChannelPages(project, "nl").map(({ kind }) => kind); // ["telephone", "invitation", "poster"]
 */
export function surveyChannelPages(
  project: Project,
  language: Language,
  noticeHref?: (purposeId: string) => string | undefined,
): readonly SurveyChannelPage[] {
  return surveyPurposes(project).flatMap((purpose) => {
    const survey = surveyOf(project, purpose, language, noticeHref?.(purpose.id));
    const channels = purpose.purpose.survey?.channels ?? [];
    const pages: (readonly [ChannelKind, WorkPage])[] = [
      ...(channels.includes("telephone") ? [["telephone", telephonePage(survey)] as const] : []),
      ...(channels.includes("personal-link") ? [["invitation", invitationPage(survey)] as const] : []),
      ...(survey.openLink !== undefined && (channels.includes("open-link") || channels.includes("qr-code"))
        ? [["poster", posterPage(survey, survey.openLink)] as const]
        : []),
    ];
    return pages.map(([kind, made]) => ({ purposeId: purpose.id, kind, page: made }));
  });
}

/** What a person says who calls, from greeting to goodbye. */
function telephonePage(survey: Survey): WorkPage {
  const { voice, language } = survey.context;
  const says = (wording: Wording) => say(voice, wording);
  const count = survey.questions.length;
  return page(language, say(voice, words.telephoneTitle, { survey: survey.name }), [
    section(says(words.before), [paragraph(says(words.beforeText))]),
    section(says(words.greet), [paragraph(say(voice, words.greeting, { controller: survey.controller }))]),
    section(says(words.whyCall), paragraphs([survey.why, ...howInvited(survey)])),
    section(says(words.choice), [
      ...paragraphs([survey.consequence ?? says(words.voluntary)]),
      paragraph(count === 0 ? says(words.mayISome) : say(voice, words.mayI, { count: String(count) })),
      paragraph(says(words.no)),
    ]),
    section(says(words.questions), count === 0 ? [] : [numbered(survey.questions)]),
    section(says(words.answers), paragraphs(survey.answers)),
    section(says(words.end), [...results(survey), paragraph(says(words.thanks))]),
    section(says(words.asked), [
      ...moreLinks(survey),
      ...(survey.rights === undefined
        ? []
        : [paragraph(sayNodes(voice, words.rights, { ways: survey.rights }))]),
      ...(survey.optOut === undefined
        ? []
        : [paragraph(sayNodes(voice, words.objection, { ways: survey.optOut }))]),
    ]),
  ]);
}

/** An e-mail with a personal link: what it is for, that it is free, other ways, what happens, and how to opt out. */
function invitationPage(survey: Survey): WorkPage {
  const { voice, language } = survey.context;
  const says = (wording: Wording) => say(voice, wording);
  return page(language, say(voice, words.invitationTitle, { survey: survey.name }), [
    section(undefined, [paragraph(say(voice, words.subject, { survey: survey.name }))]),
    section(undefined, [
      paragraph(says(words.dear)),
      ...paragraphs([survey.why, survey.consequence ?? says(words.voluntary)]),
      paragraph({ type: "strong", children: inline(says(words.personal)) }),
    ]),
    section(says(words.otherWays), otherWays(survey)),
    section(says(words.whyYou), paragraphs(howInvited(survey))),
    section(says(words.data), [...paragraphs(survey.answers), ...results(survey), ...everythingLink(survey)]),
    section(
      says(words.optOutHeading),
      survey.optOut === undefined ? [] : [paragraph(sayNodes(voice, words.optOut, { ways: survey.optOut }))],
    ),
    section(undefined, [paragraph([says(words.regards), { type: "break" }, senderOf(survey)])]),
  ]);
}

/** A poster for a counter or a letter: the code, the address to type, and what one must know before. */
function posterPage(survey: Survey, openLink: string): WorkPage {
  const { voice, language } = survey.context;
  const says = (wording: Wording) => say(voice, wording);
  const scanned = say(voice, words.scanned, { address: openLink });
  return page(language, survey.name, [
    { content: paragraphs([survey.why]) },
    {
      content: [
        paragraph(sayNodes(voice, words.scan, { link: addressLink(openLink) })),
        paragraph(says(words.noName)),
      ],
      picture: qrCodeSvg(openLink, scanned),
    },
    section(says(words.orElse), otherWays(survey, "poster")),
    section(says(words.data), [...paragraphs(survey.answers), ...results(survey), ...everythingLink(survey)]),
    section(undefined, paragraphs([sentence(survey.controller)])),
  ]);
}

function paragraphs(texts: readonly (string | undefined)[]): readonly BlockNode[] {
  return texts.flatMap((text) => (text === undefined || text === "" ? [] : [paragraph(text)]));
}

function numbered(items: readonly string[]): BlockNode {
  return { type: "list", ordered: true, items: items.map((item) => [paragraph(item)]) };
}

/** Why this person: what is used to invite, from where, and what it was asked for first. */
function howInvited({ context: { voice }, invitedBy, firstFor }: Survey): readonly string[] {
  return [
    ...invitedBy.map(({ what, source }) => say(voice, words.howWeGot, { what, source })),
    ...(firstFor === undefined ? [] : [say(voice, words.firstFor, { purpose: firstFor })]),
  ];
}

function results({ context: { voice }, resultsAt }: Survey): readonly BlockNode[] {
  return resultsAt === undefined
    ? []
    : [paragraph(sayNodes(voice, words.results, { link: addressLink(resultsAt) }))];
}

function moreLinks({ context: { voice, noticeHref } }: Survey): readonly BlockNode[] {
  return noticeHref === undefined
    ? []
    : [paragraph(sayNodes(voice, words.more, { link: linked(noticeHref, noticeHref) }))];
}

function everythingLink({ context: { voice, noticeHref } }: Survey): readonly BlockNode[] {
  return noticeHref === undefined
    ? []
    : [paragraph(sayNodes(voice, words.everything, { link: linked(noticeHref, noticeHref) }))];
}

/** The other ways that the register names, so that nobody depends on one. */
function otherWays(survey: Survey, on?: "poster"): readonly BlockNode[] {
  const { voice } = survey.context;
  const channels = survey.purpose.purpose.survey?.channels ?? [];
  const ways = channels.flatMap((channel): readonly Words[] => {
    switch (channel) {
      case "personal-link":
      case "qr-code":
        return [];
      case "open-link":
        return survey.openLink === undefined || on === "poster"
          ? []
          : [sayNodes(voice, words.openLink, { link: addressLink(survey.openLink) })];
      case "telephone":
        return survey.phone === undefined
          ? []
          : [sayNodes(voice, words.byPhone, { link: phoneLink(survey.phone) })];
      case "paper":
        return [say(voice, words.paper)];
      case "desk":
        return [say(voice, words.desk)];
    }
  });
  return ways.length === 0 ? [] : [bullets(ways)];
}

function phoneLink(phone: string): InlineNode {
  return linked(`tel:${phone.replaceAll(/[^0-9+]/g, "")}`, phone.replaceAll(" ", "\u00a0"));
}
