import type { FunctionComponent } from "react";
import type { FieldKind } from "../plan/kind.js";
import { CheckboxesWidget } from "../widgets/CheckboxesWidget.js";
import { CheckboxWidget } from "../widgets/CheckboxWidget.js";
import { DateWidget } from "../widgets/DateWidget.js";
import { FileWidget } from "../widgets/FileWidget.js";
import { HiddenWidget } from "../widgets/HiddenWidget.js";
import { LongTextWidget } from "../widgets/LongTextWidget.js";
import { MoneyWidget } from "../widgets/MoneyWidget.js";
import { NumberWidget } from "../widgets/NumberWidget.js";
import { RadioWidget } from "../widgets/RadioWidget.js";
import { SelectWidget } from "../widgets/SelectWidget.js";
import { TextWidget } from "../widgets/TextWidget.js";
import type { WidgetProps } from "../widgets/widget-props.js";

/** The control for each way of asking. */
export const widgets: Readonly<Record<FieldKind, FunctionComponent<WidgetProps>>> = {
  text: TextWidget,
  "long-text": LongTextWidget,
  number: NumberWidget,
  money: MoneyWidget,
  date: DateWidget,
  select: SelectWidget,
  radio: RadioWidget,
  "yes-no": RadioWidget,
  checkboxes: CheckboxesWidget,
  checkbox: CheckboxWidget,
  file: FileWidget,
  files: FileWidget,
  hidden: HiddenWidget,
  unknown: TextWidget,
};
