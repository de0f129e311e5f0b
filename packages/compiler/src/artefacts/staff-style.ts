/** The style of pages for staff, and of posters: plain, and made for paper. */
export const staffStyle = `:root {
  color-scheme: light dark;
}

body {
  margin: 0;
  padding: 1.5rem;
  font-family: system-ui, sans-serif;
  font-size: 1.0625rem;
  line-height: 1.55;
}

main {
  max-width: 46rem;
  margin-inline: auto;
  overflow-wrap: break-word;
}

h1 {
  font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2rem);
  hyphens: auto;
}

h1,
h2 {
  line-height: 1.25;
  text-wrap: balance;
}

h2 {
  margin-block: 2rem 0.5rem;
  font-size: 1.25rem;
}

a {
  color: LinkText;
  text-underline-offset: 0.15em;
}

a:focus-visible {
  outline: 3px solid currentColor;
  outline-offset: 2px;
}

dt {
  margin-block-start: 1rem;
  font-weight: 700;
}

dd {
  margin-inline-start: 0;
}

dd > ul,
dd > ol {
  margin-block: 0.25rem;
}

li {
  margin-block: 0.25rem;
}

figure {
  margin: 0;
}

figure svg {
  display: block;
  width: min(20rem, 100%);
  height: auto;
}

.poster main {
  text-align: center;
}

.poster h1 {
  font-size: clamp(2rem, 1.2rem + 4vw, 3.5rem);
}

.poster div {
  font-size: 1.25rem;
}

.poster figure svg {
  margin-inline: auto;
}

.poster ul {
  padding: 0;
  list-style: none;
}

@media (max-width: 30rem) {
  ul,
  ol {
    padding-inline-start: 1.25rem;
  }
}

@media print {
  body {
    padding: 0;
    font-size: 11pt;
  }

  h2,
  dt {
    break-after: avoid;
  }

  .poster section {
    font-size: 10pt;
  }
}
`;
