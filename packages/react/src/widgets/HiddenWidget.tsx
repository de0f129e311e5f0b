import type { ReactNode } from "react";
import type { WidgetProps } from "./widget-props.js";

/** An answer that is sent but not shown. */
export function HiddenWidget({ name, value }: WidgetProps): ReactNode {
  if (value === undefined || value === null) return null;
  return (
    <input type="hidden" name={name} value={typeof value === "string" ? value : JSON.stringify(value)} />
  );
}
