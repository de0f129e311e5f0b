import type { ComponentCriteria } from "../../packages/react/src/testing/criteria.js";
import { whyWeAskCriteria } from "../../packages/react/src/why/WhyWeAsk.criteria.js";
import { layeredNoticeCriteria } from "../../packages/react/src/notice/LayeredNotice.criteria.js";
import { privacyFormCriteria } from "../../packages/react/src/form/PrivacyForm.criteria.js";
import { fieldCriteria } from "../../packages/react/src/fields/Field.criteria.js";
import { errorSummaryCriteria } from "../../packages/react/src/form/ErrorSummary.criteria.js";
import { reviewCriteria } from "../../packages/react/src/review/Review.criteria.js";
import { formBodyCriteria } from "../../packages/react/src/steps/FormBody.criteria.js";
import { listCriteria } from "../../packages/react/src/groups/List.criteria.js";
import { fileWidgetCriteria } from "../../packages/react/src/widgets/FileWidget.criteria.js";
import { checkboxWidgetCriteria } from "../../packages/react/src/widgets/CheckboxWidget.criteria.js";
import { receiptViewCriteria } from "../../packages/react/src/receipt/ReceiptView.criteria.js";
import { confirmationCriteria } from "../../packages/react/src/sent/Confirmation.criteria.js";
import { savePanelCriteria } from "../../packages/react/src/save/SavePanel.criteria.js";

/** The acceptance criteria that stand beside the components. */
export const allCriteria: readonly ComponentCriteria[] = [
  whyWeAskCriteria,
  layeredNoticeCriteria,
  privacyFormCriteria,
  fieldCriteria,
  errorSummaryCriteria,
  reviewCriteria,
  formBodyCriteria,
  listCriteria,
  fileWidgetCriteria,
  checkboxWidgetCriteria,
  receiptViewCriteria,
  confirmationCriteria,
  savePanelCriteria,
];
