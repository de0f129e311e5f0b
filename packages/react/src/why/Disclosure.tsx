import { useContext, useState, type ReactNode } from "react";
import { FoldingContext } from "./folding.js";

export interface DisclosureProps {
  /** The visible words; they stay the same when it is open. */
  readonly label: string;
  /** Added to the accessible name only: which of several like it this is. */
  readonly about?: string;
  readonly icon?: ReactNode;
  readonly className?: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** Draws what unfolds: at once, or in a long form only when it is unfolded or printed. */
  readonly children: () => ReactNode;
}

/** Something that unfolds in place: the browser's own element, so that it works by keyboard, touch and without scripts. */
export function Disclosure({
  label,
  about,
  icon,
  className,
  open = false,
  onToggle,
  children,
}: DisclosureProps): ReactNode {
  const waits = useContext(FoldingContext);
  const [drawn, setDrawn] = useState(() => open || !waits());
  return (
    <details
      className={`waarom-disclosure${className === undefined ? "" : ` ${className}`}`}
      open={open}
      onToggle={(event) => {
        const unfolded = event.currentTarget.open;
        if (unfolded) setDrawn(true);
        onToggle?.(unfolded);
      }}
    >
      <summary
        className="waarom-disclosure__button"
        // Before it unfolds, so that it never unfolds empty.
        onClick={() => {
          setDrawn(true);
        }}
      >
        {icon}
        <span className="waarom-disclosure__label">{label}</span>
        {about !== undefined && <span className="waarom-visually-hidden">: {about}</span>}
      </summary>
      {drawn && <div className="waarom-disclosure__content">{children()}</div>}
    </details>
  );
}
