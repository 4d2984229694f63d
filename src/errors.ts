/**
 * What went wrong, in a form that code may branch on and tests may name, with who words it for people in Discord:
 * - `catalogue`: the rooms that know no reader throw it; the catalogues have its sentence, in `failures`.
 * - `thrower`: thrown where the reader is known, with a message in their language.
 * - `nobody`: only whoever runs the program meets it, in English.
 */
const FAILURES = {
  'articles-missing': 'catalogue',
  'articles-empty': 'catalogue',
  'article-refused': 'catalogue',
  'article-unknown': 'catalogue',
  'attachment-too-large': 'catalogue',
  'attachment-unread': 'catalogue',
  'bad-question': 'catalogue',
  'not-ready': 'catalogue',
  'nothing-to-undo': 'catalogue',
  'worker-lost': 'catalogue',
  'bad-usage': 'thrower',
  'not-allowed': 'thrower',
  'bad-config': 'nobody',
  'discord-refused': 'nobody',
  'discord-unreachable': 'nobody',
  'token-missing': 'nobody',
  'token-refused': 'nobody',
} as const;

export type FailureCode = keyof typeof FAILURES;

/** The failures that the catalogues word. */
export type WordedCode = {
  [Code in FailureCode]: (typeof FAILURES)[Code] extends 'catalogue' ? Code : never;
}[FailureCode];

export interface UserErrorOptions extends ErrorOptions {
  /** What a catalogue's sentence names beside our own words, such as files that were refused; one line. */
  readonly detail?: string;
}

/**
 * A fault that a person can understand and mend.
 * `message` is one or two plain sentences: what failed and what to do. It never holds a secret or a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: FailureCode;
  /** Empty where the sentence of the code names nothing. */
  readonly detail: string;

  constructor(code: FailureCode, message: string, { detail = '', ...options }: UserErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.detail = detail;
  }
}

/** Every code there is. */
export function failureCodes(): readonly FailureCode[] {
  return Object.keys(FAILURES) as FailureCode[]; // The keys of a constant object without a supertype.
}

/** Whether the catalogues have a sentence for the failure. */
export function isWorded(code: FailureCode): code is WordedCode {
  return FAILURES[code] === 'catalogue';
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
