import { useSyncExternalStore } from "react";

/**
 * True on a server and until its page comes alive: without scripts all steps stand on one page, and so does every question
 * that an answer could add. A page that is drawn in
 * the browser shows one step from the start.
 */
export function useStacked(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

function never(): () => void {
  return () => undefined;
}
