import type { Rule } from "../engine/rule.js";
import { automatedUndisclosed } from "./automated-undisclosed/index.js";
import { basisConsentPublicTask } from "./basis-consent-public-task/index.js";
import { basisConsentUnjustified } from "./basis-consent-unjustified/index.js";
import { basisContractDecision } from "./basis-contract-decision/index.js";
import { basisLawExpired } from "./basis-law-expired/index.js";
import { basisLegitimateInterestTask } from "./basis-legitimate-interest-task/index.js";
import { basisMissing } from "./basis-missing/index.js";
import { basisMixedWithConsent } from "./basis-mixed-with-consent/index.js";
import { basisNoLaw } from "./basis-no-law/index.js";
import { basisUnregistered } from "./basis-unregistered/index.js";
import { bsnNoTask } from "./bsn-no-task/index.js";
import { bsnUnverified } from "./bsn-unverified/index.js";
import { categoryMismatch } from "./category-mismatch/index.js";
import { configUnknownRule } from "./config-unknown-rule/index.js";
import { consentBundled } from "./consent-bundled/index.js";
import { consentMinor } from "./consent-minor/index.js";
import { consentNoBasis } from "./consent-no-basis/index.js";
import { consentNoQuestion } from "./consent-no-question/index.js";
import { consentNoWithdrawal } from "./consent-no-withdrawal/index.js";
import { consentNotAQuestion } from "./consent-not-a-question/index.js";
import { consentPreticked } from "./consent-preticked/index.js";
import { consentRequired } from "./consent-required/index.js";
import { criminalNoGround } from "./criminal-no-ground/index.js";
import { dpiaMissing } from "./dpia-missing/index.js";
import { dpoMissing } from "./dpo-missing/index.js";
import { exceptionExpired } from "./exception-expired/index.js";
import { exceptionNoReason } from "./exception-no-reason/index.js";
import { exceptionNotAllowed } from "./exception-not-allowed/index.js";
import { exceptionUnused } from "./exception-unused/index.js";
import { formAmbiguousChoice } from "./form-ambiguous-choice/index.js";
import { formDeclarationConflict } from "./form-declaration-conflict/index.js";
import { formOpenObject } from "./form-open-object/index.js";
import { formOpenValue } from "./form-open-value/index.js";
import { formUnsafePattern } from "./form-unsafe-pattern/index.js";
import { formUnsupportedKeyword } from "./form-unsupported-keyword/index.js";
import { minimisationFinerThanNeeded } from "./minimisation-finer-than-needed/index.js";
import { minimisationFreeText } from "./minimisation-free-text/index.js";
import { minimisationKnownAlready } from "./minimisation-known-already/index.js";
import { minimisationPhoto } from "./minimisation-photo/index.js";
import { noticeContradiction } from "./notice-contradiction/index.js";
import { noticeIncomplete } from "./notice-incomplete/index.js";
import { noticeLayerOrder } from "./notice-layer-order/index.js";
import { noticeMissingLanguage } from "./notice-missing-language/index.js";
import { noticeMissingLayer } from "./notice-missing-layer/index.js";
import { noticeRegisterChanged } from "./notice-register-changed/index.js";
import { noticeTranslationStale } from "./notice-translation-stale/index.js";
import { noticeUnknownPlaceholder } from "./notice-unknown-placeholder/index.js";
import { noticeUnknownTopic } from "./notice-unknown-topic/index.js";
import { noticeUnsafeLink } from "./notice-unsafe-link/index.js";
import { processorAgreementIncomplete } from "./processor-agreement-incomplete/index.js";
import { processorNoAgreement } from "./processor-no-agreement/index.js";
import { provisionContradictsRequired } from "./provision-contradicts-required/index.js";
import { provisionMissing } from "./provision-missing/index.js";
import { publicationUndisclosed } from "./publication-undisclosed/index.js";
import { purposeIsBasis } from "./purpose-is-basis/index.js";
import { purposeMissing } from "./purpose-missing/index.js";
import { purposeReuseUnassessed } from "./purpose-reuse-unassessed/index.js";
import { purposeUnregistered } from "./purpose-unregistered/index.js";
import { purposeUnused } from "./purpose-unused/index.js";
import { purposeVague } from "./purpose-vague/index.js";
import { recipientsBeyondPurpose } from "./recipients-beyond-purpose/index.js";
import { recipientsVague } from "./recipients-vague/index.js";
import { retentionMissing } from "./retention-missing/index.js";
import { retentionVague } from "./retention-vague/index.js";
import { reviewOverdue } from "./review-overdue/index.js";
import { sourceMissing } from "./source-missing/index.js";
import { specialNoGround } from "./special-no-ground/index.js";
import { specialUndeclared } from "./special-undeclared/index.js";
import { subjectOthersUninformed } from "./subject-others-uninformed/index.js";
import { surveyNoOptOut } from "./survey-no-opt-out/index.js";
import { surveySingleChannel } from "./survey-single-channel/index.js";
import { textAddressForm } from "./text-address-form/index.js";
import { textClaimsAnonymous } from "./text-claims-anonymous/index.js";
import { textReadability } from "./text-readability/index.js";
import { transferNoSafeguard } from "./transfer-no-safeguard/index.js";
import { translationMissing } from "./translation-missing/index.js";
import { translationStale } from "./translation-stale/index.js";

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  purposeMissing,
  purposeUnregistered,
  purposeIsBasis,
  purposeReuseUnassessed,
  purposeUnused,
  purposeVague,
  basisMissing,
  basisUnregistered,
  basisNoLaw,
  basisConsentPublicTask,
  basisConsentUnjustified,
  basisContractDecision,
  basisLawExpired,
  basisLegitimateInterestTask,
  basisMixedWithConsent,
  consentBundled,
  consentMinor,
  consentNoBasis,
  consentNoQuestion,
  consentNoWithdrawal,
  consentNotAQuestion,
  consentPreticked,
  consentRequired,
  bsnNoTask,
  bsnUnverified,
  specialNoGround,
  specialUndeclared,
  criminalNoGround,
  categoryMismatch,
  minimisationFinerThanNeeded,
  minimisationFreeText,
  minimisationKnownAlready,
  minimisationPhoto,
  retentionMissing,
  retentionVague,
  provisionContradictsRequired,
  provisionMissing,
  subjectOthersUninformed,
  sourceMissing,
  publicationUndisclosed,
  recipientsBeyondPurpose,
  recipientsVague,
  processorAgreementIncomplete,
  processorNoAgreement,
  transferNoSafeguard,
  dpoMissing,
  automatedUndisclosed,
  dpiaMissing,
  surveyNoOptOut,
  surveySingleChannel,
  reviewOverdue,
  textAddressForm,
  textClaimsAnonymous,
  textReadability,
  translationMissing,
  translationStale,
  noticeContradiction,
  noticeIncomplete,
  noticeLayerOrder,
  noticeMissingLanguage,
  noticeMissingLayer,
  noticeRegisterChanged,
  noticeTranslationStale,
  noticeUnknownPlaceholder,
  noticeUnknownTopic,
  noticeUnsafeLink,
  formAmbiguousChoice,
  formDeclarationConflict,
  formOpenObject,
  formOpenValue,
  formUnsafePattern,
  formUnsupportedKeyword,
  exceptionExpired,
  exceptionNoReason,
  exceptionNotAllowed,
  exceptionUnused,
  configUnknownRule,
];

/** The rules by id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
