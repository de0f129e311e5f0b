/**
 * Accessible React forms that say, at every question, why it is asked.
 *
 * @module
 */
export { PrivacyForm, type PrivacyFormProps } from "./form/PrivacyForm.js";
export type { PrivacyFormHandle } from "./form/handle.js";
export { ConditionMissingError } from "./plan/condition-missing-error.js";
export { FormLanguageError } from "./form/language-context.js";
export { UndeclaredFieldsError } from "./form/undeclared-fields-error.js";
export { WhyWeAsk, type WhyWeAskProps } from "./why/WhyWeAsk.js";
export { LayeredNotice, type LayeredNoticeProps } from "./notice/LayeredNotice.js";
export type { SentForm, SubmitHandler, SubmitResult } from "./form/use-submit.js";
export { Confirmation, type ConfirmationProps } from "./sent/Confirmation.js";
export type { AddressLookup, AddressQuery, FoundAddress } from "./lookup/lookup.js";
export { deviceStorage, type FormStorage } from "./save/storage.js";
export { ReceiptView, type ReceiptViewProps } from "./receipt/ReceiptView.js";
export type { ErrorFacts, Messages, MessagesByLanguage } from "./messages/messages.js";
export { nl } from "./messages/nl.js";
export { en } from "./messages/en.js";
