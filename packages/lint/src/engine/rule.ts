import type {
  Activity,
  BuiltInText,
  DataPath,
  DeclaredField,
  FieldDeclaration,
  LinkedPurpose,
  Location,
  Mend,
  NoticeDocument,
  Pointer,
  Project,
  ProjectException,
  ProjectForm,
  Reader,
  Recipient,
  RelatedLocation,
  Severity,
  Source,
} from "@waarom/model";
import type { MessageValue, PlaceholderNames } from "./message.js";
import type { ExceptionUse } from "./exceptions.js";

/** One of a rule's messages, in both languages. Names between braces are filled in when it is reported. */
export interface MessageTemplate {
  readonly nl: string;
  readonly en: string;
  /** Where this message is milder than its rule. */
  readonly severity?: Severity;
  /** Where somebody else can mend it than the rule's other findings. */
  readonly decides?: Reader;
  /** Where this message has another article than its rule. */
  readonly reference?: BuiltInText;
}
export type MessageTemplates = Readonly<Record<string, MessageTemplate>>;

/** Which documents a rule judges: presets choose by it. */
export type RuleScope = "form" | "register" | "notice" | "configuration";

/** What is known of a rule without running it: for tables, SARIF and the documentation. */
export interface RuleFacts {
  /** `group/name`. */
  readonly id: string;
  /** `off`: only where a project asks for it. */
  readonly severity: Severity | "off";
  readonly decides: Reader;
  readonly scope: RuleScope;
  /** The articles it rests on; absent where it only guards the product's own files. */
  readonly reference?: BuiltInText;
  /** One sentence: what the rule asks. */
  readonly summary: BuiltInText;
  readonly messages: MessageTemplates;
  /** False where an exception cannot help: what it finds cannot be rendered or promised at all. Default true. */
  readonly canBeExcepted?: boolean;
}

/** A field's declaration, once per place where it is written, with the fields it applies to. */
export interface DeclarationUse {
  readonly form: ProjectForm;
  readonly entry: FieldDeclaration;
  readonly fields: readonly DeclaredField[];
  /** The purpose it names, where the register has it. */
  readonly purpose: LinkedPurpose | undefined;
  /** What a reader calls it: the label of the field, or of the group that declares. */
  readonly label: string;
}

export interface ActivityUse {
  readonly id: string;
  readonly activity: Activity;
  readonly pointer: Pointer;
  readonly purposes: readonly LinkedPurpose[];
}

/** What a rule looks at; the engine walks the project once for all rules. */
export interface Visitors {
  readonly project?: () => void;
  readonly activity?: (use: ActivityUse) => void;
  readonly purpose?: (purpose: LinkedPurpose) => void;
  readonly recipient?: (id: string, recipient: Recipient, pointer: Pointer) => void;
  readonly source?: (id: string, source: Source, pointer: Pointer) => void;
  readonly form?: (form: ProjectForm) => void;
  readonly field?: (field: DeclaredField, form: ProjectForm) => void;
  readonly declaration?: (use: DeclarationUse) => void;
  readonly notice?: (document: NoticeDocument) => void;
  readonly exception?: (exception: ProjectException, use: ExceptionUse) => void;
}

/** Where something is and what mends it. */
export interface FindingPlace {
  readonly at: Location;
  readonly dataPath?: DataPath;
  readonly related?: readonly RelatedLocation[];
  readonly fix?: Mend | undefined;
  readonly suggestions?: readonly Mend[];
  /** The article of this one finding, where the message stands for several. */
  readonly reference?: BuiltInText;
}

/** The values that a message's placeholders need: one that is forgotten does not compile. */
type FindingOf<M extends MessageTemplate> = [PlaceholderNames<M["nl"] | M["en"]>] extends [never]
  ? FindingPlace
  : FindingPlace & { readonly data: Readonly<Record<PlaceholderNames<M["nl"] | M["en"]>, MessageValue>> };

export type AnyFinding = FindingPlace & { readonly data?: Readonly<Record<string, MessageValue>> };

/** What every rule may look at. Nothing in it can be changed. */
interface RuleInput {
  readonly project: Project;
  /** The forms to judge; all of the project's, unless the caller asked for some. */
  readonly forms: readonly ProjectForm[];
  /** The ids of every rule that exists. */
  readonly ruleIds: readonly string[];
}

export interface RuleContext<M extends MessageTemplates> extends RuleInput {
  readonly report: <Id extends keyof M & string>(messageId: Id, finding: FindingOf<M[Id]>) => void;
}

/** A rule: facts, and a way to make what looks at the project. */
export interface Rule extends RuleFacts {
  readonly visit: (input: RuleInput, report: (messageId: string, finding: AnyFinding) => void) => Visitors;
}

/**
 * Makes a rule. Its messages' placeholders are checked where it reports them.
 *
 * @example
 * defineRule({ id: "dpo/missing", …, messages: { missing: { nl: "…", en: "…" } },
 *   check: ({ project, report }) => ({ project() { report("missing", { at: … }); } }) });
 */
export function defineRule<const M extends MessageTemplates>(
  rule: Omit<RuleFacts, "messages"> & {
    readonly messages: M;
    readonly check: (context: RuleContext<M>) => Visitors;
  },
): Rule & { readonly messages: M } {
  const { check, ...facts } = rule;
  return { ...facts, visit: (input, report) => check({ ...input, report }) };
}
