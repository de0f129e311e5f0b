import type { Language, Why } from "@waarom/model/runtime";
import { memo, useState, type ReactNode } from "react";
import { findMessages } from "../messages/find-messages.js";
import type { MessagesByLanguage } from "../messages/messages.js";
import { Blocks } from "../notice/Blocks.js";
import { Marked, OnlyIn } from "../notice/InLanguage.js";
import { Disclosure } from "./Disclosure.js";
import { WhyIcon } from "./WhyIcon.js";

export interface WhyWeAskProps {
  readonly why: Why;
  /** The question, or the questions, that it is about: added to the accessible name. */
  readonly label: string;
  readonly language: Language;
  /** Words for languages that do not ship, or instead of those that do. */
  readonly messages?: MessagesByLanguage;
  /** The id of the short sentence where that is always in sight, for `aria-describedby`. */
  readonly shortId?: string;
  /** Whether it starts unfolded: for a place that comes back after it went. */
  readonly defaultOpen?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/**
 * Why a question is asked, at that question. A resident unfolds the explanation in place, and the legal details one
 * step further. Where a resident would wonder, the short sentence is always in sight.
 *
 * @example
 * <WhyWeAsk why={why} label="Kenteken" language="nl" />
 */
export const WhyWeAsk = memo(function WhyWeAsk({
  why,
  label,
  language,
  messages: supplied,
  shortId,
  defaultOpen = false,
  onToggle,
}: WhyWeAskProps): ReactNode {
  // Read once: from then on the browser keeps what the resident unfolded.
  const [open] = useState(defaultOpen);
  const messages = findMessages(language, supplied);
  const other = { text: why.language, around: language };
  const onlyIn = <OnlyIn {...other} messages={messages} />;
  const short = why.short.length > 0 && (
    <div className="waarom-why__short" {...(shortId === undefined ? {} : { id: shortId })}>
      <Marked {...other}>
        <Blocks nodes={why.short} />
      </Marked>
    </div>
  );
  const inSight = isInSight(why);
  const folded = !inSight || why.summary.length > 0 || why.legal.length > 0;
  return (
    <div className="waarom-why">
      {inSight && onlyIn}
      {inSight && short}
      {folded && (
        <Disclosure
          className="waarom-why__disclosure"
          label={why.kind === "field" ? messages.whyField : messages.whyFields}
          about={label}
          icon={<WhyIcon />}
          open={open}
          {...(onToggle === undefined ? {} : { onToggle })}
        >
          {() => (
            <>
              {!inSight && onlyIn}
              {!inSight && short}
              <Marked {...other}>
                <Blocks nodes={why.summary} />
              </Marked>
              {why.legal.length > 0 && (
                <Disclosure className="waarom-why__legal" label={messages.legal} about={label}>
                  {() => (
                    <Marked {...other}>
                      <Blocks nodes={why.legal} />
                    </Marked>
                  )}
                </Disclosure>
              )}
            </>
          )}
        </Disclosure>
      )}
    </div>
  );
});

/** True where the short sentence is always in sight, so that a field may name it in `aria-describedby`. */
export function isInSight(why: Why): boolean {
  return why.visible.length > 0 && why.short.length > 0;
}
