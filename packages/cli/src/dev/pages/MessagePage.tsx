import { words } from "../words.js";
import { link, Page, type PageContext } from "./Page.js";

interface MessagePageProps {
  readonly context: PageContext;
  readonly title: string;
  readonly text: string;
}

/** A page that says one thing: not found, not readable. */
export function MessagePage({ context, title, text }: MessagePageProps) {
  return (
    <Page context={context} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={link("/", context.language)}>{words[context.language].back}</a>
      </p>
    </Page>
  );
}
