// The pages of this bench: what each is, how to find things on it, and the policy under which it runs.

/**
 * @typedef {object} PageKind
 * @property {string} title
 * @property {string} source the file in pages/ that shows it; none where the page is plain HTML
 * @property {(name: string) => string} control the selector of a question's control
 * @property {string} errors the selector of the messages at the questions, once the form was sent
 * @property {string} send the selector of the button
 * @property {string} [policy] what its content security policy allows besides the page's own files
 */

/** @param {string} name */
const byName = (name) => `[name="${name}"]`;
const ours = ".waarom-field .utrecht-form-field-error-message";
const button = "button[type=submit]";

/** @satisfies {Record<string, PageKind>} */
export const pages = {
  html: {
    title: "plain HTML with messages",
    source: "html-client.js",
    control: byName,
    errors: ours,
    send: button,
  },
  uncontrolled: {
    title: "React, no handlers",
    source: "uncontrolled.jsx",
    control: byName,
    errors: ours,
    send: button,
  },
  handwritten: {
    title: "React, hand-written",
    source: "hand-written.jsx",
    control: byName,
    errors: ours,
    send: button,
  },
  waarom: {
    title: "Waarom",
    source: "waarom.jsx",
    control: (name) => `[name="/${name}"]`,
    errors: ours,
    send: button,
  },
  rjsf: {
    title: "RJSF",
    source: "rjsf.jsx",
    control: (name) => `[id="root_${name}"]`,
    errors: ".error-detail li",
    send: button,
    policy: "script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'",
  },
  "rjsf-precompiled": {
    title: "RJSF, precompiled",
    source: "rjsf.jsx",
    control: (name) => `[id="root_${name}"]`,
    errors: ".error-detail li",
    send: button,
  },
  "json-forms": {
    title: "JSON Forms",
    source: "json-forms.jsx",
    control: (name) => `[id="#/properties/${name}-input"]`,
    errors: ".validation_error",
    send: button,
    policy: "script-src 'self' 'unsafe-eval'",
  },
  survey: {
    title: "SurveyJS",
    source: "survey.jsx",
    control: (name) => `[data-name="${name}"] input`,
    errors: ".sd-question__erbox .sv-string-viewer",
    send: ".sd-navigation__complete-btn",
    policy: "style-src 'self' 'unsafe-inline'; font-src 'self' data:",
  },
};

/** @typedef {keyof typeof pages} PageName */
