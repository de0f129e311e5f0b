/**
 * `@waarom/notice`: layered privacy notices, composed from the register, the form and an editor's texts; what they must say
 * (Arts. 13 and 14 GDPR), how they read, and how they are printed.
 *
 * @module
 */
export { composeNotice } from "./compose/compose-notice.js";
export type { ComposeOptions } from "./compose/context.js";
export { controllerName } from "./compose/statements/controller.js";
export { describePurpose, UnknownPurposeError } from "./describe-purpose.js";
export { UnknownTargetError, type NoticeTarget } from "./facts/target.js";
export { factsHash } from "./versions/facts-hash.js";
export { renderHtmlFragment, type HtmlOptions } from "./render/html-fragment.js";
export { renderHtmlPage, type HtmlPageOptions } from "./render/html-page.js";
export { noticeStyle } from "./render/page-style.js";
export { htmlBlocks } from "./render/html-nodes.js";
export { renderMarkdown } from "./render/markdown.js";
export { renderText, type TextOptions } from "./render/text.js";
export { isSafeLink, linkSchemes } from "@waarom/model";
export { blockText } from "./markdown/nodes.js";
export { parseMarkdown } from "./markdown/parse.js";
export { placeholders, type Placeholder, type PlaceholderId } from "./placeholders/table.js";
export { placeholdersIn, type PlaceholderUse } from "./placeholders/find.js";
export {
  placeholdersInWords,
  type PlaceholderInWords,
  type PlaceholderPlace,
} from "./placeholders/in-words.js";
export { topicTargets, type TopicTarget } from "./topics/index-topics.js";
export type { ResolvedText, TextLevel } from "./topics/texts.js";
export { checklistItems, type ChecklistItem, type ItemId, type Placement } from "./checklist/items.js";
export { readability, formulaFrom, type Readability } from "./readability/readability.js";
export {
  remarkKinds,
  sentenceLimits,
  type Remark,
  type RemarkKind,
  type RemarkOptions,
} from "./readability/remarks.js";
export { sentences, type Sentence } from "./readability/sentences.js";
export { words, type Word } from "./readability/words.js";
export { syllables, type Counts, type Scores } from "./readability/measures.js";
export {
  findInLexicon,
  findPhrase,
  isSaid,
  plainText,
  type Lexicon,
  type PhraseMatch,
} from "./phrases/phrases.js";
export { vagueRetention } from "./phrases/vague-retention.js";
export { readableText } from "./markdown/readable.js";
export {
  checklist,
  checklistStatuses,
  type ChecklistResult,
  type ChecklistStatus,
} from "./checklist/checklist.js";
export {
  completenessReport,
  isComplete,
  type CompletenessReport,
  type ReportFact,
  type ReportItem,
  type ReportPlace,
} from "./report/completeness.js";
export { reportMarkdown } from "./report/as-markdown.js";
export { reportText } from "./report/as-text.js";
export { factStates, type FactCheck, type FactState } from "./checklist/checks.js";
export {
  placeOf,
  resolveFieldTexts,
  resolveFormIntroduction,
  resolveFormTexts,
  resolvePurposeTexts,
  textUse,
  type ResolvedTexts,
  type TextChoice,
} from "./topics/resolve.js";
export { renderJson } from "./render/json.js";
export { noticeSchema } from "./render/notice-schema.js";
export { renderJsonLd } from "./render/json-ld.js";
export { renderTilt, type TiltOptions } from "./render/tilt.js";
export { changeKinds, type ChangeKind, type NoticeChange } from "./versions/changes/change.js";
export { diffNotices } from "./versions/diff.js";
export {
  publishNotice,
  readNoticeRecord,
  recordOf,
  withFacts,
  type NoticeRecord,
  type PublishedNotice,
} from "./versions/published.js";
export { formTitle } from "./compose/form-title.js";
export { escapeHtml } from "./render/escape.js";
export { dataOfActivities, type ActivityData, type DataOrigin } from "./register/activity-data.js";
export { capital, say, sentence } from "./words/say.js";
export { voiceOf, type Voice } from "./words/voice.js";
export type { Wording } from "./words/wording.js";
export { dateInWords } from "./words/grammar/dates.js";
export { listOf } from "./words/grammar/lists.js";
export { atSource } from "./words/grammar/names.js";
export { parseCsv, writeCsv, csvSeparators, type CsvSeparator } from "./art30/csv.js";
export {
  cellName,
  type CellPlace,
  type CellValue,
  type MergedCells,
  type ReadSheet,
  type WrittenSheet,
} from "./art30/table.js";
export { registerJson, registerTable, registerWorkbook } from "./art30/workbook.js";
export {
  readRegisterJson,
  readRegisterSheets,
  type ReadOptions,
  type ReadRegister,
} from "./art30/read-register.js";
export { importRemarkKinds, type ImportRemark, type ImportRemarkKind } from "./art30/read/remarks.js";
export {
  channelKinds,
  surveyChannelPages,
  type ChannelKind,
  type SurveyChannelPage,
} from "./channels/channels.js";
export { workInstruction } from "./instructions/work-instruction.js";
export type { WorkPage, WorkSection } from "./work-pages/page.js";
export {
  renderWorkPageHtml,
  renderWorkPageMarkdown,
  renderWorkPageText,
  type WorkPageOptions,
} from "./work-pages/render.js";
