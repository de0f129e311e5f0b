import type { ReactNode } from "react";
import { Page } from "./Page.js";
import { useLooked } from "./use-looked.js";

/** What is heard, beside what is seen; it follows what somebody does in the story. */
export function TranscriptPanel(): ReactNode {
  const looked = useLooked();
  if (looked === undefined) return <Page>Open a story to read what a screen reader makes of it.</Page>;
  return (
    <Page>
      <p>
        Read from top to bottom, computed from roles, names, descriptions and states. Screen readers put the
        same words in their own order, so listen to a real one too. {looked.transcript.length} stops.
      </p>
      <ol lang={looked.language}>
        {looked.transcript.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </Page>
  );
}
