import type { NoticeTree } from "@waarom/model";
import { LayeredNotice } from "@waarom/react";
import { words } from "../words.js";
import { link, Page, type PageContext } from "./Page.js";

interface NoticePageProps {
  readonly context: PageContext;
  readonly notice: NoticeTree;
  /** The form that it is about. */
  readonly form: { readonly id: string; readonly title: string };
}

/** Everything about the data of one form, in one place. */
export function NoticePage({ context, notice, form }: NoticePageProps) {
  const { language } = context;
  return (
    <Page context={context} title={notice.title}>
      <h1>{notice.title}</h1>
      <LayeredNotice notice={notice} headingLevel={2} />
      <p>
        <a href={link(`/forms/${form.id}`, language)}>
          {words[language].openForm}: {form.title}
        </a>
      </p>
    </Page>
  );
}
