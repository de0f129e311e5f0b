import type { ReactNode } from "react";

export interface DisclosureProps {
  /** The visible words; they stay the same when it is open. */
  readonly label: string;
  /** Added to the accessible name only: which of several like it this is. */
  readonly about?: string;
  readonly icon?: ReactNode;
  readonly className?: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
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
  return (
    <details
      className={`waarom-disclosure${className === undefined ? "" : ` ${className}`}`}
      open={open}
      {...(onToggle === undefined
        ? {}
        : {
            onToggle: (event) => {
              onToggle(event.currentTarget.open);
            },
          })}
    >
      <summary className="waarom-disclosure__button">
        {icon}
        <span className="waarom-disclosure__label">{label}</span>
        {about !== undefined && <span className="waarom-visually-hidden">: {about}</span>}
      </summary>
      <div className="waarom-disclosure__content">{children}</div>
    </details>
  );
}
