import { useState } from "react";
import { useChannel } from "storybook/manager-api";
import { lookedAt, type Looked } from "./looked.js";

/** What stands in the page now; undefined until a story was drawn. */
export function useLooked(): Looked | undefined {
  const [looked, setLooked] = useState<Looked>();
  useChannel({
    [lookedAt]: (next: Looked) => {
      setLooked(next);
    },
  });
  return looked;
}
