import { useEffect } from "react";
import { useFormLanguage } from "../form/language-context.js";

/**
 * Says in the page's title where one is and whether something is wrong, and puts the page's own title back in the end.
 *
 * @param step undefined where the form is one page
 */
export function usePageTitle(step: string | undefined, wrong: boolean): void {
  const { pageTitle } = useFormLanguage().messages;
  useEffect(() => {
    if (step === undefined && !wrong) return;
    const before = document.title;
    const parts = [step, before].filter((part) => part !== undefined && part !== "");
    document.title = pageTitle(parts.join(" – "), wrong);
    return () => {
      document.title = before;
    };
  }, [step, wrong, pageTitle]);
}
