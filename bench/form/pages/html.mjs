// The limit: the form as a web page that somebody wrote by hand, without a framework. The same words, the same style
// sheet, no element that it could do without.
/** @typedef {import("../questions.mjs").Content} Content */
/** @typedef {import("../questions.mjs").Asked} Asked */
/** @typedef {import("@waarom/model").BlockNode} BlockNode */
/** @typedef {import("@waarom/model").InlineNode} InlineNode */

/** @param {string} text */
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * @param {InlineNode} node
 * @returns {string}
 */
function inline(node) {
  switch (node.type) {
    case "text":
      return escape(node.text);
    case "break":
      return "<br>";
    case "link":
      return `<a class="waarom-link" href="${escape(node.href)}">${node.children.map(inline).join("")}</a>`;
    default:
      return node.children.map(inline).join("");
  }
}

/**
 * @param {readonly BlockNode[]} nodes
 * @returns {string}
 */
function blocks(nodes) {
  return nodes
    .map((node) => {
      switch (node.type) {
        case "paragraph":
          return `<p class="waarom-text">${node.children.map(inline).join("")}</p>`;
        case "list":
          return `<ul class="waarom-list">${node.items.map((item) => `<li>${blocks(item)}</li>`).join("")}</ul>`;
        case "terms":
          return `<dl class="waarom-terms">${node.entries
            .map(({ term, details }) => `<dt>${term.map(inline).join("")}</dt><dd>${blocks(details)}</dd>`)
            .join("")}</dl>`;
      }
    })
    .join("");
}

const icon =
  '<svg class="waarom-why__icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2"/><path d="M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="12" cy="17.2" r="1.3" fill="currentColor"/></svg>';

/** @param {Asked} question */
function why({ label, why: { short, summary, legal } }) {
  const hidden = `<span class="waarom-visually-hidden">: ${escape(label)}</span>`;
  return `<div class="waarom-why"><details class="waarom-disclosure waarom-why__disclosure"><summary class="waarom-disclosure__button">${icon}<span class="waarom-disclosure__label">Waarom vragen we dit?</span>${hidden}</summary><div class="waarom-disclosure__content">${blocks(short)}${blocks(summary)}<details class="waarom-disclosure waarom-why__legal"><summary class="waarom-disclosure__button"><span class="waarom-disclosure__label">Juridische details</span>${hidden}</summary><div class="waarom-disclosure__content">${blocks(legal)}</div></details></div></details></div>`;
}

/** @param {Asked} question */
function control({ name, kind, options = [] }) {
  const shared = `id="${name}" name="${name}" aria-required="true"`;
  switch (kind) {
    case "number":
      return `<input ${shared} inputmode="numeric" class="utrecht-textbox waarom-width-10" data-max="100">`;
    case "email":
      return `<input ${shared} type="email" class="utrecht-textbox">`;
    case "text":
      return `<input ${shared} class="utrecht-textbox waarom-width-22">`;
    default:
      return `<select ${shared} class="utrecht-select"><option value="">Kies een antwoord</option>${options
        .map(({ value, label }) => `<option value="${value}">${escape(label)}</option>`)
        .join("")}</select>`;
  }
}

/** @param {Asked} question */
function radios({ name, options = [] }) {
  return `<div class="waarom-options">${options
    .map(
      ({ value, label }, index) =>
        `<div class="waarom-option"><input class="utrecht-radio-button" type="radio" id="${index === 0 ? name : `${name}-${index}`}" name="${name}" value="${value}"><label class="waarom-option__label" for="${index === 0 ? name : `${name}-${index}`}">${escape(label)}</label></div>`,
    )
    .join("")}</div>`;
}

/**
 * @param {Asked} question
 * @param {unknown} value
 */
function field(question, value) {
  const { name, label, kind, onlyWhen } = question;
  const condition = onlyWhen === undefined ? "" : ` data-only-when="${onlyWhen}"`;
  if (kind === "radio")
    return `<fieldset class="waarom-field" role="radiogroup" aria-required="true"${condition}><legend class="waarom-field__label">${escape(label)}</legend>${why(question)}${radios(question)}</fieldset>`;
  const filled = control(question).replace(
    /^<input /,
    value === undefined ? "<input " : `<input value="${String(value)}" `,
  );
  return `<div class="waarom-field"${condition}><label class="waarom-field__label" for="${name}">${escape(label)}</label>${why(question)}${filled}</div>`;
}

/**
 * The body of the page.
 * @param {Content} content
 * @param {Record<string, unknown>} answers
 */
export function plainHtml({ title, notice, questions }, answers) {
  const shown = questions.map((question) => field(question, answers[question.name])).join("\n");
  return `<form class="waarom-form" novalidate aria-labelledby="title" lang="nl">
<h1 id="title" class="waarom-form__title">${title}</h1>
<dl class="waarom-terms">${notice.map(({ heading, content }) => `<div class="waarom-terms__entry"><dt>${escape(heading)}</dt><dd>${blocks(content)}</dd></div>`).join("")}</dl>
<div class="waarom-form__questions">
${shown}
</div>
<div class="waarom-actions"><button type="submit" class="utrecht-button utrecht-button--primary-action">Versturen</button></div>
</form>`;
}
