/** Conditions of a media query that the toolbar may pretend; a page cannot ask its browser for them. */
export interface Pretended {
  readonly forcedColours: boolean;
  readonly reducedMotion: boolean;
}

const written = new WeakMap<CSSMediaRule, string>();

/**
 * Makes the rules for forced colours and reduced motion count, or not. What the browser itself does in forced colours is
 * imitated by preview.css; the pictures of the visual suite are taken with the real thing.
 */
export function pretendMedia({ forcedColours, reducedMotion }: Pretended): void {
  for (const rule of mediaRules()) {
    const own = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, own);
    rule.media.mediaText = own
      .replaceAll("(forced-colors: active)", forcedColours ? "all" : "(forced-colors: active)")
      .replaceAll(
        "(prefers-reduced-motion: reduce)",
        reducedMotion ? "all" : "(prefers-reduced-motion: reduce)",
      )
      .replaceAll(
        "(prefers-reduced-motion: no-preference)",
        reducedMotion ? "not all" : "(prefers-reduced-motion: no-preference)",
      );
  }
  document.documentElement.toggleAttribute("data-forced-colours", forcedColours);
}

function mediaRules(): readonly CSSMediaRule[] {
  return [...document.styleSheets].flatMap((sheet) => within(rulesOf(sheet)));
}

function within(rules: Iterable<CSSRule>): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule)
      return rule.styleSheet === null ? [] : within(rulesOf(rule.styleSheet));
    if (rule instanceof CSSMediaRule) return [rule, ...within(rule.cssRules)];
    return rule instanceof CSSGroupingRule ? within(rule.cssRules) : [];
  });
}

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    // A sheet of another origin keeps its rules to itself.
    return [];
  }
}
