import { useEffect } from "react";

/** Says in the page's title where one is, and puts the page's own title back in the end. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    const before = document.title;
    document.title = before === "" ? title : `${title} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
