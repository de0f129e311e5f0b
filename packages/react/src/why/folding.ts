import { createContext, useCallback, useEffect, useRef } from "react";

/** Tells whether what is folded may wait to be drawn until it is unfolded. */
export type Folding = () => boolean;

/** By default nothing waits: what stands on a page by itself is all there, as it is without scripts. */
export const FoldingContext = createContext<Folding>(() => false);

/**
 * Lets folded explanations wait in a form that is drawn in the browser: four of five elements of a long form are behind a
 * button that few residents press. What a server drew holds all of it, since it must work without scripts.
 *
 * @param drawnHere false while a page from a server comes alive: it must be drawn as it came
 */
export function useFolding(drawnHere: boolean): Folding {
  const waits = useRef(drawnHere);
  useEffect(() => {
    waits.current = true;
  }, []);
  return useCallback(() => waits.current, []);
}
