import { isSafeLink, type Contact, type InlineNode } from "@waarom/model";
import { inline, link } from "../markdown/nodes.js";
import { contactWords } from "../words/sentences/facts.js";
import { say, sayNodes } from "../words/say.js";
import type { Voice } from "../words/voice.js";

/** The first way alone, for a layer that must stay short. */
export function firstWay(ways: Ways, voice: Voice, pageName?: string): readonly InlineNode[] | undefined {
  for (const key of ["url", "email", "phone", "desk", "address"] as const) {
    if (ways[key] !== undefined) return waysToReach({ [key]: ways[key] }, voice, pageName);
  }
  return undefined;
}

/** The ways to reach somebody that a sentence can name. */
export interface Ways {
  readonly url?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly desk?: string | undefined;
}

/** "bel 14 0123, mail naar x@y of ga naar onze pagina", or undefined where there is no way. */
export function waysToReach(ways: Ways, voice: Voice, pageName?: string): readonly InlineNode[] | undefined {
  const said: (readonly InlineNode[])[] = [];
  if (ways.url !== undefined)
    said.push(
      pageName === undefined
        ? sayNodes(voice, contactWords.url, { link: linked(ways.url, say(voice, contactWords.page)) })
        : sayNodes(voice, contactWords.via, { link: linked(ways.url, pageName) }),
    );
  if (ways.email !== undefined)
    said.push(sayNodes(voice, contactWords.email, { link: linked(`mailto:${ways.email}`, ways.email) }));
  if (ways.phone !== undefined)
    said.push(
      sayNodes(voice, contactWords.phone, {
        link: linked(phoneHref(ways.phone), ways.phone.replaceAll(" ", unbroken)),
      }),
    );
  if (ways.desk !== undefined) said.push(sayNodes(voice, contactWords.desk, { desk: ways.desk }));
  if (ways.address !== undefined) said.push(sayNodes(voice, contactWords.address, { address: ways.address }));
  return said.length === 0 ? undefined : joinOr(said, voice);
}

export function contactWays(contact: Contact | undefined): Ways {
  return { url: contact?.url, email: contact?.email, phone: contact?.phone, address: contact?.address };
}

/** A number is read as one: no line ends inside it. */
const unbroken = "\u00a0";

function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/[^0-9+]/g, "")}`;
}

/** A link where the address is safe to follow, else the words alone. */
export function linked(href: string, words: string): InlineNode {
  return isSafeLink(href) ? link(href, words) : { type: "text", text: words };
}

function joinOr(items: readonly (readonly InlineNode[])[], voice: Voice): readonly InlineNode[] {
  return inline(
    items.flatMap((item, index) => [
      index === 0 ? "" : index === items.length - 1 ? ` ${say(voice, contactWords.or)} ` : ", ",
      ...item,
    ]),
  );
}
