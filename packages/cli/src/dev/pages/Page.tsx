import type { BuiltInLanguage } from "@waarom/model";
import type { ReactNode } from "react";
import { words } from "../words.js";

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
  readonly children: ReactNode;
}

/** The frame around every page: menu, language switch, content. */
export function Page({ context, title, children }: PageProps) {
  const { language, organisation, version, errors } = context;
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
        <script type="module" src="/assets/client.js" />
      </head>
      <body className="site" data-version={version}>
        <a className="site-skip" href="#inhoud">
          {say.skip}
        </a>
        <header className="site-header">
          <div className="site-bar">
            <p className="site-name">
              <a href={link("/", language)}>{organisation}</a> <span className="site-tag">{say.preview}</span>
            </p>
            <nav className="site-menu" aria-label="Waarom">
              <MenuLink context={context} to="/" text={say.forms} />
              <MenuLink context={context} to="/findings" text={say.findings} count={errors} />
            </nav>
            <LanguageSwitch context={context} />
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
export function link(path: string, language: BuiltInLanguage): string {
  return `${path}?lang=${language}`;
}

function MenuLink(props: {
  readonly context: PageContext;
  readonly to: string;
  readonly text: string;
  readonly count?: number;
}) {
  const { context, to, text, count = 0 } = props;
  return (
    <a href={link(to, context.language)} aria-current={context.path === to ? "page" : undefined}>
      {text}
      {count > 0 && <span className="site-count">{words[context.language].errors(count)}</span>}
    </a>
  );
}

function LanguageSwitch({ context }: { readonly context: PageContext }) {
  const say = words[context.language];
  return (
    <nav className="site-languages" aria-label={say.language}>
      {(["nl", "en"] as const).map((language) => (
        <a
          key={language}
          href={link(context.path, language)}
          lang={language}
          hrefLang={language}
          aria-current={language === context.language ? "true" : undefined}
        >
          {say.languageName[language]}
        </a>
      ))}
    </nav>
  );
}
