import type { BuiltInLanguage } from "@waarom/model";
import { controlNames } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { words } from "../words.js";
import { menu, type MenuItem } from "./menu.js";

/** What every page knows: who is looked at, in which language, and where. */
export interface PageContext {
  readonly language: BuiltInLanguage;
  /** The organisation's name. */
  readonly organisation: string;
  /** The path of this page, for the language switch. */
  readonly path: string;
  /** The version of the project that the page shows: it reloads when there is another. */
  readonly version: string;
  /** Findings at error level, for the menu. */
  readonly errors: number;
}

interface PageProps {
  readonly context: PageContext;
  readonly title: string;
  /** The form on the page: it takes its answers along to another language. */
  readonly formId?: string;
  /** Uses the width of the window, for what stands side by side. */
  readonly wide?: boolean;
  /** Attributes of the page for its scripts. */
  readonly body?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
}

/** The frame around every page: menu, language switch, content. */
export function Page({ context, title, formId, wide = false, body = {}, children }: PageProps) {
  const { language, organisation, version } = context;
  const say = words[language];
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${organisation}`}</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/styles.css" />
        <link rel="stylesheet" href="/assets/site.css" />
        <link rel="stylesheet" href="/assets/findings.css" />
        <link rel="stylesheet" href="/assets/texts.css" />
        <link rel="stylesheet" href="/assets/desk.css" />
        <link rel="stylesheet" href="/assets/panes.css" />
        <script type="module" src="/assets/client.js" />
      </head>
      <body className={wide ? "site site-wide" : "site"} data-version={version} {...body}>
        <a className="site-skip" href="#inhoud">
          {say.skip}
        </a>
        <header className="site-header">
          <div className="site-bar">
            <p className="site-name">
              <a href={link("/", language)}>{organisation}</a> <span className="site-tag">{say.preview}</span>
            </p>
            <nav className="site-menu" aria-label="Waarom">
              {menu.map((item) => (
                <MenuLink key={item.to} context={context} item={item} />
              ))}
            </nav>
            <LanguageSwitch context={context} formId={formId} />
          </div>
        </header>
        <main id="inhoud" className="site-main">
          {children}
        </main>
        <footer className="site-footer">
          <p>
            {say.footer} {say.reload}
          </p>
        </footer>
      </body>
    </html>
  );
}

/** An address in the language of the page. */
export function link(
  path: string,
  language: BuiltInLanguage,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${path}?${new URLSearchParams({ lang: language, ...more }).toString()}`;
}

function MenuLink({ context, item }: { readonly context: PageContext; readonly item: MenuItem }) {
  const { language, path, errors } = context;
  const { to, text, counts } = item;
  const here = to === "/" ? path === to : path === to || path.startsWith(`${to}/`);
  return (
    <a href={link(to, language)} aria-current={here ? (path === to ? "page" : "true") : undefined}>
      {text[language]}
      {counts === true && errors > 0 && <span className="site-count">{words[language].errors(errors)}</span>}
    </a>
  );
}

interface LanguageSwitchProps {
  readonly context: PageContext;
  readonly formId: string | undefined;
}

function LanguageSwitch({ context, formId }: LanguageSwitchProps) {
  const say = words[context.language];
  return (
    <nav className="site-languages" aria-label={say.language}>
      {/* Enter presses the first button of a form, wherever it stands: that must be one that sends. */}
      {formId !== undefined && <button type="submit" form={formId} hidden />}
      {(["nl", "en"] as const).map((language) => {
        const to = link(context.path, language);
        const name = say.languageName[language];
        if (formId !== undefined && language !== context.language)
          return (
            <button
              key={language}
              type="submit"
              form={formId}
              name={controlNames.show}
              formAction={to}
              formNoValidate
              lang={language}
            >
              {name}
            </button>
          );
        const here = language === context.language ? "true" : undefined;
        return (
          <a key={language} href={to} lang={language} hrefLang={language} aria-current={here}>
            {name}
          </a>
        );
      })}
    </nav>
  );
}
