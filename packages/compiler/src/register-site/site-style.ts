/** The style of the register site: readable at 320 px, at 400% zoom, in the dark and on paper; no image, no font of others. */
export const siteStyle = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1f24, #eef1f4);
  --soft: light-dark(#4f5864, #b4bdc8);
  --line: light-dark(#c9d0d8, #47515c);
  --surface: light-dark(#f4f6f8, #1d242c);
  --page: light-dark(#fff, #12171c);
  --accent: light-dark(#154273, #9cc4f0);
}

* {
  box-sizing: border-box;
}

body {
  margin: 0;
  color: var(--ink);
  background: var(--page);
  font-family: system-ui, sans-serif;
  font-size: 1.0625rem;
  line-height: 1.55;
  overflow-wrap: break-word;
}

header,
main,
footer {
  max-width: 52rem;
  margin-inline: auto;
  padding: 1rem;
}

header {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  justify-content: space-between;
  align-items: baseline;
  border-block-end: 4px solid var(--accent);
}

header p,
header ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.site-name {
  font-weight: 700;
}

.site-name span {
  margin-inline-start: 0.75rem;
  color: var(--soft);
  font-weight: 400;
}

h1,
h2,
h3 {
  line-height: 1.25;
  text-wrap: balance;
}

h1 {
  font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2rem);
}

h2 {
  margin-block: 2rem 0.5rem;
  font-size: 1.375rem;
}

h3 {
  margin-block: 1.5rem 0.5rem;
  font-size: 1.125rem;
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.skip {
  position: absolute;
  inset-inline-start: -100vw;
  padding: 0.75rem 1rem;
  background: var(--page);
}

.skip:focus {
  inset-inline-start: 0;
}

.intro {
  font-size: 1.125rem;
}

.people,
.search {
  margin-block: 1.5rem;
  padding: 0.25rem 1rem 1rem;
  background: var(--surface);
  border-radius: 0.25rem;
}

.people h2 {
  margin-block: 0.75rem 0.25rem;
}

.people ul,
.contents ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.people a,
.contents a {
  display: inline-block;
  padding-block: 0.25rem;
}

.contents h2 {
  font-size: 1.125rem;
}

.search:not([hidden]) {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  gap: 0 1rem;
}

.search p {
  margin-block: 0.75rem 0;
}

.search p:first-child,
.search .result {
  grid-column: 1 / -1;
}

.search label {
  display: block;
  font-weight: 700;
}

.search input,
.search select {
  width: 100%;
  min-height: 2.75rem;
  padding: 0.5rem;
  color: inherit;
  background: var(--page);
  border: 1px solid var(--soft);
  border-radius: 0.25rem;
  font: inherit;
}

.search button {
  min-height: 2.75rem;
  padding: 0.5rem 1rem;
  color: var(--accent);
  background: none;
  border: 1px solid currentColor;
  border-radius: 0.25rem;
  font: inherit;
  cursor: pointer;
}

.search .result {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  justify-content: space-between;
  align-items: center;
}

#q-help,
.activities .about {
  color: var(--soft);
  font-size: 0.9375rem;
}

.activities section > ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.activities li {
  padding-block: 0.75rem;
  border-block-start: 1px solid var(--line);
}

.activities li > a {
  font-weight: 700;
}

.activities li > p {
  margin-block: 0.125rem 0;
}

.data dd {
  margin-block-end: 0.75rem;
}

main section > ul > li {
  margin-block: 0.25rem;
}

details {
  margin-block: 1.5rem;
  padding-inline: 1rem;
  border: 1px solid var(--line);
  border-radius: 0.25rem;
}

summary {
  padding-block: 0.75rem;
  cursor: pointer;
}

summary > h2 {
  display: inline;
}

dt {
  font-weight: 700;
}

dd {
  margin-inline-start: 1rem;
}

footer {
  margin-block-start: 3rem;
  color: var(--soft);
  border-block-start: 1px solid var(--line);
  font-size: 0.9375rem;
}

@media (max-width: 30rem) {
  main ul,
  main ol {
    padding-inline-start: 1.25rem;
  }

  .site-name span {
    display: block;
    margin-inline-start: 0;
  }
}

@media print {
  body {
    font-size: 11pt;
  }

  header nav,
  .search,
  .people,
  .contents,
  .skip {
    display: none;
  }

  header,
  main,
  footer {
    max-width: none;
    padding-inline: 0;
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

  .activities li,
  section > h2 {
    break-inside: avoid;
    break-after: avoid;
  }
}
`;
