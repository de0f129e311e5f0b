/** Words about answers that a resident need not give: only where another answer asks for it. */
export interface ConditionWords {
  /** The whole sentence; each part is a clause without "als". */
  readonly onlyIf: (clauses: readonly string[], join: "and" | "or") => string;
  /** Several clauses inside another one. */
  readonly clauses: (clauses: readonly string[], join: "and" | "or") => string;
  readonly chosen: (label: string, answers: readonly string[]) => string;
  readonly notChosen: (label: string, answers: readonly string[]) => string;
  readonly ticked: (label: string) => string;
  readonly notTicked: (label: string) => string;
  readonly answered: (label: string) => string;
  readonly notAnswered: (label: string) => string;
  readonly atLeast: (label: string, limit: string) => string;
  readonly atMost: (label: string, limit: string) => string;
  readonly moreThan: (label: string, limit: string) => string;
  readonly lessThan: (label: string, limit: string) => string;
  /** Where the condition cannot be said in a sentence. */
  readonly otherwise: string;
}

/** Words about a file that a resident chooses. */
export interface FileWords {
  readonly types: (list: string) => string;
  readonly maxSize: (size: string) => string;
  readonly maxCount: (count: number) => string;
  readonly remove: (name: string) => string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly photos: string;
  readonly unreadable: (name: string) => string;
  readonly wrongType: (name: string, list: string) => string;
  readonly tooLarge: (name: string, size: string) => string;
  readonly tooMany: (name: string, count: number) => string;
  /** The form came back, and a file does not come back with it. */
  readonly chooseAgain: (name: string) => string;
}

/** Words about an answer that was known already. */
export interface KnownWords {
  readonly prefilled: (source: string) => string;
  readonly notRight: string;
  /** What to do where the answer can be changed here. */
  readonly changeHere: (source: string) => string;
  /** What to do where it cannot. */
  readonly changeElsewhere: (source: string) => string;
}

/** Where somebody who gets stuck finds a person. */
export interface HelpWords {
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly desk: string;
}

/** Words about keeping a form on this device, by the resident's own choice. */
export interface SaveWords {
  readonly title: string;
  readonly intro: string;
  readonly save: string;
  readonly saved: (time: string) => string;
  readonly noFiles: string;
  readonly found: (time: string) => string;
  readonly restore: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly restored: string;
  readonly failed: string;
}

/** What a resident reads after sending. */
export interface ConfirmationWords {
  readonly title: string;
  readonly text: string;
  readonly reference: string;
  readonly results: string;
  readonly resultsLink: string;
  readonly print: string;
  readonly receipt: string;
}

/** Words for when the page itself breaks. */
export interface BrokenWords {
  readonly title: string;
  readonly text: string;
  /** Goes on without scripts. */
  readonly carryOn: string;
  /** Above the answers, where there is no way to go on. */
  readonly answers: string;
}

/** Words about looking up an address by its postcode. */
export interface LookupWords {
  readonly busy: string;
  readonly found: (address: string) => string;
  readonly notFound: string;
}
