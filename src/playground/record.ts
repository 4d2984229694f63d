/** One request of the bot and what it was answered, in the order in which the answers went out. */
export interface Exchange {
  readonly method: string;
  /** Below `/api/v10`, still percent-encoded, without its query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Whether the bot's token came along; the token itself is not recorded. */
  readonly isAuthorized: boolean;
  /** The body as it was read; of a form its `payload_json`. */
  readonly body: unknown;
  readonly fileCount: number;
  readonly status: number;
  /** The response's body; `null` when it has none. */
  readonly response: unknown;
}
