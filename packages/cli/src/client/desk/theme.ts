import { EditorView } from "@codemirror/view";

/**
 * How the editor looks, in the colours of the page around it. CodeMirror puts this in a style sheet of its own (an adopted
 * one, since the editor stands in a shadow root), so that the page's policy need not allow inline styles.
 */
export const theme = EditorView.theme({
  "&": {
    color: "var(--site-ink)",
    backgroundColor: "#fff",
    border: "1px solid var(--site-soft)",
    borderRadius: "0.25rem",
    fontSize: "1rem",
    // With the button below it in sight, on most screens.
    maxHeight: "min(42rem, 58vh)",
    minHeight: "14rem",
  },
  "&.cm-focused": { outline: "3px solid var(--site-accent)", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: "inherit",
    lineHeight: "1.6",
    overflow: "auto",
  },
  ".cm-content": { padding: "0.5rem 0" },
  ".cm-line": { padding: "0 0.75rem" },
  ".cm-gutters": {
    backgroundColor: "var(--site-surface)",
    color: "var(--site-soft)",
    borderRight: "1px solid var(--site-line)",
  },
  ".cm-gutter-lint": { width: "1.5rem" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "#eef3f8" },
  ".cm-notice-topic": { fontWeight: "700", color: "var(--site-accent)" },
  ".cm-notice-layer": { fontWeight: "700" },
  ".cm-notice-front": { color: "var(--site-soft)" },
  ".cm-notice-fact": { backgroundColor: "var(--site-accent-soft)", borderRadius: "0.2rem" },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0", textDecoration: "underline wavy 0.09em" },
  ".cm-lintRange-error": {
    textDecorationColor: "var(--site-error)",
    backgroundColor: "var(--site-error-soft)",
  },
  ".cm-lintRange-warning": {
    textDecorationColor: "var(--site-warning)",
    backgroundColor: "var(--site-warning-soft)",
  },
  ".cm-lintRange-hint": { textDecorationColor: "var(--site-hint)" },
  // The editor's own signs are images in its style sheet, which the page's policy refuses: letters say it as well.
  ".cm-lint-marker, .cm-lint-marker-error, .cm-lint-marker-warning, .cm-lint-marker-hint": {
    content: "normal",
    width: "1.25rem",
    height: "1.25rem",
    borderRadius: "50%",
    color: "#fff",
    fontSize: "0.875rem",
    fontWeight: "700",
    lineHeight: "1.25rem",
    textAlign: "center",
  },
  ".cm-lint-marker-error": { backgroundColor: "var(--site-error)" },
  ".cm-lint-marker-warning": { backgroundColor: "var(--site-warning)" },
  ".cm-lint-marker-hint": { backgroundColor: "var(--site-hint)" },
  ".cm-lint-marker-error::before": { content: "'!'" },
  ".cm-lint-marker-warning::before": { content: "'?'" },
  ".cm-lint-marker-hint::before": { content: "'i'" },
  ".cm-tooltip": { border: "1px solid var(--site-soft)", backgroundColor: "#fff", maxWidth: "26rem" },
  ".cm-diagnostic": { fontFamily: "inherit", padding: "0.5rem 0.75rem", borderLeftWidth: "4px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--site-error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--site-warning)" },
  ".cm-diagnostic-hint": { borderLeftColor: "var(--site-hint)" },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "16rem" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "0.25rem 0.5rem", whiteSpace: "normal" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--site-accent)",
    color: "#fff",
  },
  ".cm-completionDetail": { fontStyle: "normal", marginLeft: "0.75rem" },
});
