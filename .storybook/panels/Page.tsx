import type { ReactNode } from "react";
import { styled } from "storybook/theming";

const Sheet = styled.div({
  maxWidth: "60rem",
  padding: "1rem",
  fontSize: "0.875rem",
  lineHeight: 1.5,
  "& table": { borderCollapse: "collapse", width: "100%" },
  "& th, & td": {
    borderBottom: "1px solid #8886",
    padding: "0.375rem 0.75rem 0.375rem 0",
    textAlign: "start",
    verticalAlign: "top",
  },
  "& fieldset": { margin: "0 0 1rem", border: 0, padding: 0 },
  "& legend": { fontWeight: 700, padding: 0 },
  "& label": { display: "inline-block", marginInlineEnd: "1rem", minHeight: "1.5rem" },
  "& textarea, & input[type=text]": {
    boxSizing: "border-box",
    width: "100%",
    font: "inherit",
    padding: "0.375rem",
  },
  "& button": { font: "inherit", marginInlineEnd: "0.5rem", padding: "0.375rem 0.75rem" },
  "& ol, & ul": { paddingInlineStart: "1.75rem" },
  "& li": { marginBlock: "0.125rem" },
});

/** A page in a panel: plain text that can be read at any width. */
export function Page({ children }: { readonly children: ReactNode }): ReactNode {
  return <Sheet>{children}</Sheet>;
}
