import {
  joinPointer,
  textIn,
  type Contact,
  type InlineNode,
  type Pointer,
  type Project,
  type Language,
} from "@waarom/model";
import { inline, paragraph, paragraphOrBullets, term } from "../../markdown/nodes.js";
import { listOf, unique } from "../../words/grammar/lists.js";
import { withArticle } from "../../words/grammar/names.js";
import { contactWords, legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { capital, say, sayNodes, sentence } from "../../words/say.js";
import { voiceOf, type Voice } from "../../words/voice.js";
import { gdprArticle } from "../../laws/articles.js";
import { contactWays, waysToReach } from "../contact.js";
import { fallbacksOf, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

function bodyOf(project: Project, id: string): Contact | undefined {
  const { bodies } = project.register.value;
  return Object.hasOwn(bodies, id) ? bodies[id] : undefined;
}

/** Who asks: the body that decides on the activity, with its place, as in a sentence. */
export function bodyName(
  project: Project,
  bodyId: string,
  voice: Voice,
  fallbacks: readonly Language[],
): string {
  const body = bodyOf(project, bodyId);
  const organisation = project.register.value.organisation;
  const owner = textIn(organisation?.name, voice.language, fallbacks)?.text.trim();
  const name = textIn(body?.name, voice.language, fallbacks)?.text.trim();
  if (body === undefined || name === undefined) return owner ?? bodyId;
  const full = withArticle(body, name, voice.language);
  if (owner === undefined) return full;
  const place = owner.replace(/^(?:gemeente|provincie|waterschap|municipality of|province of)\s+/i, "");
  // In any language: "De Lindenhof housing association" is the organisation that is only named in Dutch.
  const names = typeof body.name === "object" ? Object.values(body.name) : [];
  if ([full, ...names].some((each) => each.toLowerCase().includes(place.toLowerCase()))) return full;
  return `${full} ${voice.language === "nl" ? "van" : "of"} ${place}`;
}

/**
 * The body that is responsible for an activity, as it stands in a sentence.
 *
 * @example
 * controllerName(project, "parkeervergunning", "nl"); // "het college van burgemeester en wethouders van Voorbeeldstad"
 */
export function controllerName(project: Project, activityId: string, language: Language): string {
  const activities = project.register.value.activities;
  const activity = Object.hasOwn(activities, activityId) ? activities[activityId] : undefined;
  return bodyName(
    project,
    activity?.controller ?? "",
    voiceOf(project, language),
    fallbacksOf(project, language),
  );
}

interface Controller {
  readonly id: string;
  readonly name: string;
  readonly pointers: readonly Pointer[];
}

/** The bodies behind a notice, the main activity's first. */
function controllers(context: Context): readonly Controller[] {
  const { project, facts, voice, fallbacks } = context;
  const found = new Map<string, Controller>();
  for (const { activity, pointer } of facts.activities) {
    const id = activity.controller ?? "";
    const known = found.get(id);
    const pointers = [
      `${pointer}/controller`,
      ...(known?.pointers ?? [joinPointer("", "bodies", id, "name")]),
    ];
    found.set(id, { id, name: bodyName(project, id, voice, fallbacks), pointers });
  }
  return [...found.values()];
}

export function controllerStatement(context: Context): Statement {
  const { voice, facts, project } = context;
  const bodies = controllers(context);
  const heading = say(voice, facts.about.kind === "form" ? headings.asks : headings.uses);
  const names = listOf(
    bodies.map(({ name }) => name),
    voice,
  );
  const sources = fromRegister("/organisation/name", ...bodies.flatMap(({ pointers }) => pointers));
  const reach = bodies.flatMap(({ id, name }) => {
    const ways = waysToReach(contactWays(bodyOf(project, id)), voice);
    if (ways === undefined) return [];
    // With more than one, each says who it is.
    return [
      bodies.length === 1
        ? sayNodes(voice, contactWords.reach, { ways })
        : inline([`${capital(name)}: `, ...ways, "."]),
    ];
  });
  const said = names === "" ? [] : [paragraph(sentence(names))];
  const details: (readonly InlineNode[])[] = bodies.map(({ id, name }) => {
    const ways = waysToReach(contactWays(bodyOf(project, id)), voice);
    return [
      { type: "text", text: sentence(name) + (ways === undefined ? "" : " ") },
      ...(ways === undefined ? [] : sayNodes(voice, contactWords.reach, { ways })),
    ];
  });
  const departments = facts.activities.flatMap(({ activity, pointer }) =>
    activity.department === undefined
      ? []
      : [{ name: activity.department, pointer: `${pointer}/department` }],
  );
  const contactSources = fromRegister(...bodies.map(({ id }) => joinPointer("", "bodies", id)));
  return {
    id: "controller",
    heading,
    items: { short: ["ctl.identity"] },
    short: [part(context, said, sources)],
    summary: [
      part(context, said, sources),
      part(
        context,
        reach.map((words) => paragraph(words)),
        contactSources,
      ),
    ],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [
              term(
                `${say(voice, legalTerms.controller)} (${gdprArticle("13(1)(a)", voice)})`,
                paragraphOrBullets(details),
              ),
              ...(departments.length === 0
                ? []
                : [
                    term(say(voice, legalTerms.department), [
                      paragraph(listOf(unique(departments.map(({ name }) => name)), voice)),
                    ]),
                  ]),
            ],
          },
        ],
        [...contactSources, ...fromRegister(...departments.map(({ pointer }) => pointer))],
      ),
    ],
  };
}

/** With whom the controller decides (Art. 26). */
export function jointStatement(context: Context): Statement | undefined {
  const { voice, facts, project } = context;
  const joint = facts.activities.flatMap(({ activity, pointer }) =>
    activity.jointControllers.map((entry, index) => ({
      entry,
      pointer: joinPointer(pointer, "jointControllers", index),
    })),
  );
  if (joint.length === 0) return undefined;
  const items = joint.map(({ entry }) => {
    const id = entry.recipient ?? "";
    const recipients = project.register.value.recipients;
    const recipient = Object.hasOwn(recipients, id) ? recipients[id] : undefined;
    const name =
      recipient === undefined
        ? id
        : withArticle(recipient, read(context, recipient.name)?.text ?? id, voice.language);
    const arrangement = read(context, entry.arrangement)?.text;
    return [sentence(name), arrangement === undefined ? "" : ` ${sentence(arrangement)}`].join("");
  });
  const sources = fromRegister(...joint.map(({ pointer }) => pointer));
  const content = paragraphOrBullets(items);
  return {
    id: "joint",
    heading: say(voice, headings.joint),
    items: { summary: ["ctl.joint"] },
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [term(`${say(voice, legalTerms.joint)} (${gdprArticle("26", voice)})`, content)],
          },
        ],
        sources,
      ),
    ],
  };
}

/** The data protection officer. */
export function dpoStatement(context: Context): Statement | undefined {
  const { voice, project } = context;
  const dpo = project.register.value.dpo;
  const ways = waysToReach(contactWays(dpo), voice);
  if (dpo === undefined || ways === undefined) return undefined;
  const dpoName = read(context, dpo.name)?.text ?? say(voice, contactWords.dpo);
  const content = [paragraph(sayNodes(voice, contactWords.reachDpo, { dpo: dpoName, ways }))];
  const sources = fromRegister("/dpo");
  return {
    id: "dpo",
    heading: say(voice, headings.dpo),
    items: { summary: ["dpo.contact"] },
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [
              term(`${say(voice, legalTerms.dpo)} (${gdprArticle("13(1)(b)", voice)})`, [
                paragraph(
                  capital(dpoName) === say(voice, legalTerms.dpo)
                    ? sayNodes(voice, contactWords.waysAlone, { ways })
                    : [`${capital(dpoName)}: `, ...ways, "."],
                ),
              ]),
            ],
          },
        ],
        sources,
      ),
    ],
  };
}
