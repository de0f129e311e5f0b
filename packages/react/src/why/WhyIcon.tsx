import type { ReactNode } from "react";

/** A question mark in a circle; the words beside it say what it means. */
export function WhyIcon(): ReactNode {
  return (
    <svg
      className="waarom-why__icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />
      <path
        d="M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <circle cx="12" cy="17" r="1.3" fill="currentColor" />
    </svg>
  );
}
