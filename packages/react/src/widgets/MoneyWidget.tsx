import type { ReactNode } from "react";
import { NumberWidget } from "./NumberWidget.js";
import type { WidgetProps } from "./widget-props.js";

/** An amount in euros. The sign stands before the control; the description says it too, for whoever does not see it. */
export function MoneyWidget(props: WidgetProps): ReactNode {
  return (
    <div className="waarom-money">
      <span className="waarom-money__sign" aria-hidden="true">
        €
      </span>
      <NumberWidget {...props} />
    </div>
  );
}
