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
    background: none;
    color: black;
    font-size: 10.5pt;
  }

  main {
    max-width: none;
  }

  h1 {
    font-size: 20pt;
  }

  h2 {
    font-size: 14pt;
  }

  h3 {
    font-size: 11pt;
  }

  h2,
  h3,
  dt,
  summary {
    break-after: avoid;
  }

  p,
  li {
    orphans: 2;
    widows: 2;
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
    padding: 0;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* Paper cannot be clicked: say where a link leads. */
  a[href^="https:"]::after {
    content: " (" attr(href) ")";
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }

  /* What the legal layer lists already; and a question's laws need no heading of their own. */
  .waarom-repeated,
  .waarom-laws > summary,
  .waarom-skip {
    display: none;
  }
}
`;
