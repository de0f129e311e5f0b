import type { Layer, NoticeLayer, NoticeTree } from "@waarom/model/runtime";
import { useId, type ReactNode } from "react";
import { findMessages } from "../messages/find-messages.js";
import type { Messages, MessagesByLanguage } from "../messages/messages.js";
import { Disclosure } from "../why/Disclosure.js";
import { Heading, type HeadingLevel } from "../form/Heading.js";
import { NoticeBlocks } from "./NoticeBlocks.js";

export interface LayeredNoticeProps {
  readonly notice: NoticeTree;
  /**
   * The layers to show: the first stands open, each next unfolds in place.
   * @default all three
   */
  readonly layers?: readonly Layer[];
  /** Where everything stands in one place: adds a link under the layers. */
  readonly href?: string;
  /** The words of that link. */
  readonly linkText?: string;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
  /** Words for languages that do not ship, or instead of those that do. */
  readonly messages?: MessagesByLanguage;
  /** An id for the section; links can point at it. */
  readonly id?: string;
}

/**
 * What an organisation does with a resident's data, in layers: the short one in sight, the rest one step further each.
 *
 * @example
 * <LayeredNotice notice={form.texts.nl.notice} layers={["short"]} href={form.noticeHref} />
 */
export function LayeredNotice({
  notice,
  layers = ["short", "summary", "legal"],
  href,
  linkText,
  headingLevel = 2,
  messages: supplied,
  id,
}: LayeredNoticeProps): ReactNode {
  const generated = useId();
  const titleId = `${id ?? generated}-title`;
  const messages = findMessages(notice.language, supplied);
  const shown = notice.layers.filter(({ layer, blocks }) => layers.includes(layer) && blocks.length > 0);
  const [first, ...further] = shown;
  if (first === undefined && href === undefined) return null;
  return (
    <section
      id={id}
      className="waarom-notice"
      aria-labelledby={titleId}
      lang={notice.language}
      dir={messages.direction}
    >
      <Heading level={headingLevel} id={titleId} className="waarom-notice__title">
        {first?.title ?? notice.title}
      </Heading>
      {first !== undefined && <NoticeBlocks layer={first} language={notice.language} messages={messages} />}
      {further.map((layer) => (
        <Disclosure key={layer.layer} className="waarom-notice__layer" label={labelOf(layer, messages)}>
          {() => <NoticeBlocks layer={layer} language={notice.language} messages={messages} />}
        </Disclosure>
      ))}
      {href !== undefined && (
        <p className="waarom-notice__more">
          <a className="waarom-link" href={href}>
            {linkText ?? messages.fullNotice}
          </a>
        </p>
      )}
    </section>
  );
}

function labelOf({ layer, title }: NoticeLayer, messages: Messages): string {
  if (title !== "") return title;
  return layer === "legal" ? messages.noticeLayers.legal : messages.noticeLayers.summary;
}
