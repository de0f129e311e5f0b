/**
 * The style sheet of notice pages. Plain on purpose: it reads well under any theme's custom properties, at 400% zoom, in the
 * dark and in print, where every layer is unfolded.
 */
export const noticeStyle = `:root {
  color-scheme: light dark;
}

body {
  margin: 0;
  padding: 1.5rem;
  background: var(--waarom-notice-background, Canvas);
  color: var(--waarom-notice-color, CanvasText);
  font-family: var(--waarom-notice-font-family, system-ui, sans-serif);
  font-size: 1.125rem;
  line-height: 1.55;
}

main {
  max-width: 42rem;
  margin-inline: auto;
  overflow-wrap: anywhere;
}

h1,
h2,
h3 {
  line-height: 1.25;
  hyphens: auto;
  text-wrap: balance;
}

h1 {
  font-size: clamp(1.5rem, 1.2rem + 1.6vi, 2.25rem);
}

h2 {
  font-size: 1.375rem;
}

h3 {
  margin-block: 1.5rem 0.25rem;
  font-size: 1.125rem;
}

p,
ul,
ol,
dl {
  margin-block: 0.25rem 0.75rem;
}

a {
  color: var(--waarom-notice-link-color, LinkText);
  text-underline-offset: 0.15em;
}

a:focus-visible,
summary:focus-visible {
  outline: 3px solid currentColor;
  outline-offset: 3px;
}

details {
  margin-block: 1.5rem;
  padding-inline: 1rem;
  border: 1px solid currentColor;
  border-radius: 0.25rem;
}

summary {
  padding-block: 0.75rem;
  cursor: pointer;
}

summary > h2 {
  display: inline;
}

.waarom-laws {
  margin-block: 0.5rem 1rem;
  padding: 0;
  border: 0;
}

.waarom-laws > summary {
  padding-block: 0.25rem;
  text-decoration: underline;
  text-underline-offset: 0.15em;
}

dt {
  font-weight: 700;
}

dd {
  margin-inline-start: 1rem;
}

.waarom-skip:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.waarom-version {
  margin-block-start: 3rem;
  font-size: 0.9375rem;
}

@media print {
  body {
    padding: 0;
    font-size: 11pt;
  }

  details {
    padding: 0;
    border: 0;
  }

  /* A folded layer is part of the notice: paper cannot unfold. */
  details::details-content {
    content-visibility: visible;
    block-size: auto;
  }

  summary {
    list-style: none;
  }
}
`;
