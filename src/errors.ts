/** What went wrong, in a form that code may branch on and tests may name. */
export type FailureCode =
  | 'articles-missing'
  | 'articles-empty'
  | 'article-unknown'
  | 'bad-config'
  | 'bad-question'
  | 'bad-usage'
  | 'not-allowed'
  | 'not-ready'
  | 'discord-refused'
  | 'discord-unreachable'
  | 'token-missing'
  | 'token-refused'
  | 'worker-lost';

/**
 * A fault that a person can understand and mend.
 * `message` is one or two plain sentences: what failed and what to do. It never holds a secret or a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
