import type { BuiltInLanguage } from "@waarom/model";
import { reviewReasons, type ReviewItem } from "../../texts/review.js";
import { languageName } from "../../texts/language-name.js";
import { deskWords } from "../../texts/words/index.js";
import { link, Page, type PageContext } from "../Page.js";

interface ReviewPageProps {
  readonly context: PageContext;
  readonly items: readonly ReviewItem[];
}

/** What somebody must look at again, by why. */
export function ReviewPage({ context, items }: ReviewPageProps) {
  const { language } = context;
  const say = deskWords[language];
  return (
    <Page context={context} title={say.review}>
      <h1>{say.review}</h1>
      {items.length === 0 ? (
        <p className="all-clear">{say.reviewNone}</p>
      ) : (
        <>
          <p>{say.reviewIntro}</p>
          {reviewReasons.map((reason) => {
            const theirs = items.filter((item) => item.reason === reason);
            if (theirs.length === 0) return null;
            return (
              <section key={reason} className="review-group">
                <h2>{say.reasons[reason]}</h2>
                <ul className="review-list">
                  {theirs.map((item) => (
                    <Item key={`${item.file} ${item.name}`} item={item} context={context} />
                  ))}
                </ul>
              </section>
            );
          })}
          <h2>{say.reviewAgain}</h2>
          <ol>
            {say.reviewHow.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

function Item({ item, context }: { readonly item: ReviewItem; readonly context: PageContext }) {
  const { language } = context;
  const say = deskWords[language];
  const name =
    item.language === undefined ? item.name : `${item.name} (${languageName(item.language, language)})`;
  const more = [
    item.date === undefined ? undefined : say.before(dateIn(language, item.date)),
    item.owner === undefined ? undefined : say.owner(item.owner),
  ].filter((part) => part !== undefined);
  return (
    <li>
      {item.fileName === undefined ? (
        <>
          {name} <code>{item.file}</code>
        </>
      ) : (
        <a href={link(`/texts/${item.fileName}`, language)}>{name}</a>
      )}
      {more.length > 0 && <span className="review-more"> {more.join(", ")}</span>}
    </li>
  );
}

/** "1 januari 2026", "1 January 2026". The readers of the files let through nothing but a date. */
function dateIn(language: BuiltInLanguage, date: string): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}
