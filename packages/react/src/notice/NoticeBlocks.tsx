import type { Language, NoticeBlock, NoticeLayer } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import type { Messages } from "../messages/messages.js";
import { Blocks } from "./Blocks.js";
import { Marked, OnlyIn } from "./InLanguage.js";

export interface NoticeBlocksProps {
  readonly layer: NoticeLayer;
  readonly language: Language;
  readonly messages: Messages;
}

/** One layer: each question ("Hoe lang?") with its answer beside it. */
export function NoticeBlocks({ layer, language, messages }: NoticeBlocksProps): ReactNode {
  return (
    <div className="waarom-notice__blocks">
      {runs(layer.blocks).map((run) =>
        run.headed ? (
          <dl key={run.blocks[0]?.id} className="waarom-terms">
            {run.blocks.map((block) => (
              <div key={block.id} className="waarom-terms__entry">
                <dt>{block.heading}</dt>
                <dd>
                  <Answer block={block} language={language} messages={messages} />
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          run.blocks.map((block) => (
            <div key={block.id} className="waarom-notice__plain">
              <Answer block={block} language={language} messages={messages} />
            </div>
          ))
        ),
      )}
    </div>
  );
}

interface AnswerProps {
  readonly block: NoticeBlock;
  readonly language: Language;
  readonly messages: Messages;
}

function Answer({ block, language, messages }: AnswerProps): ReactNode {
  return (
    <>
      <OnlyIn text={block.language} around={language} messages={messages} />
      <Marked text={block.language} around={language}>
        <Blocks nodes={block.content} />
      </Marked>
    </>
  );
}

/** Neighbouring blocks with a heading stand in one list; others stand by themselves. */
function runs(blocks: readonly NoticeBlock[]): { headed: boolean; blocks: NoticeBlock[] }[] {
  const result: { headed: boolean; blocks: NoticeBlock[] }[] = [];
  for (const block of blocks) {
    const headed = block.heading !== undefined;
    const last = result.at(-1);
    if (last?.headed === headed) last.blocks.push(block);
    else result.push({ headed, blocks: [block] });
  }
  return result;
}
