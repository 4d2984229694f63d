import type { Refusal } from './record.js';

/** An answer of the API that is no success, in Discord's shape. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  readonly status: 400 | 401 | 403 | 404 | 413 | 429 | 500 | 502 | 503;
  /** Discord's JSON error code; 0 where there is none. */
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(
    status: ApiFault['status'],
    {
      code,
      message,
      problems = [],
    }: { readonly code: number; readonly message: string; readonly problems?: readonly Problem[] },
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

/** One thing that is wrong with a body. */
export interface Problem {
  /** Names and indexes that lead to the field. */
  readonly path: readonly (string | number)[];
  /** Discord's name for the kind of problem, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

export const unauthorized = (): ApiFault => new ApiFault(401, { code: 0, message: '401: Unauthorized' });
export const unknownRoute = (): ApiFault => new ApiFault(404, { code: 0, message: '404: Not Found' });
export const unknownInteraction = (): ApiFault =>
  new ApiFault(404, { code: 10062, message: 'Unknown interaction' });
export const invalidWebhookToken = (): ApiFault =>
  new ApiFault(401, { code: 50027, message: 'Invalid Webhook Token' });
export const tooManyFollowUps = (): ApiFault =>
  new ApiFault(400, {
    code: 40094,
    message: 'This interaction has hit the maximum number of follow up messages.',
  });
export const requestTooLarge = (): ApiFault =>
  new ApiFault(413, { code: 40005, message: 'Request entity too large' });
export const missingAccess = (): ApiFault => new ApiFault(403, { code: 50001, message: 'Missing Access' });
export const missingPermissions = (): ApiFault =>
  new ApiFault(403, { code: 50013, message: 'Missing Permissions' });
export const unknownCommand = (): ApiFault =>
  new ApiFault(404, { code: 10063, message: 'Unknown application command' });
export const unknownGuild = (): ApiFault => new ApiFault(404, { code: 10004, message: 'Unknown Guild' });
export const unknownApplication = (): ApiFault =>
  new ApiFault(404, { code: 10002, message: 'Unknown Application' });
export const unknownWebhook = (): ApiFault => new ApiFault(404, { code: 10015, message: 'Unknown Webhook' });
export const unknownMessage = (): ApiFault => new ApiFault(404, { code: 10008, message: 'Unknown Message' });
export const unknownChannel = (): ApiFault => new ApiFault(404, { code: 10003, message: 'Unknown Channel' });
export const unknownUser = (): ApiFault => new ApiFault(404, { code: 10013, message: 'Unknown User' });
export const alreadyAcknowledged = (): ApiFault =>
  new ApiFault(400, { code: 40060, message: 'Interaction has already been acknowledged.' });
export const notTheAuthor = (): ApiFault =>
  new ApiFault(403, { code: 50005, message: 'Cannot edit a message authored by another user' });
export const emptyMessage = (): ApiFault =>
  new ApiFault(400, { code: 50006, message: 'Cannot send an empty message' });

/** @throws ApiFault 50035 that names every problem; nothing when there is none. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ApiFault(400, { code: 50035, message: 'Invalid Form Body', problems });
}

/** The body of an error response: Discord nests problems by the fields that they are about. */
export function faultBody({ message, code, problems }: ApiFault): object {
  if (problems.length === 0) return { message, code };
  const errors: Record<string, unknown> = {};
  for (const { path, code: kind, message: words } of problems) {
    let node = errors;
    for (const step of path) node = childOf(node, String(step));
    const list = Array.isArray(node['_errors']) ? (node['_errors'] as unknown[]) : [];
    node['_errors'] = [...list, { code: kind, message: words }];
  }
  return { message, code, errors };
}

function childOf(node: Record<string, unknown>, name: string): Record<string, unknown> {
  const child = node[name];
  if (typeof child === 'object' && child !== null) return child as Record<string, unknown>;
  const created: Record<string, unknown> = {};
  node[name] = created;
  return created;
}

/** The reasons of an error response, one by one, for people. */
export function refusalsOf({ message, code, problems }: ApiFault): readonly Refusal[] {
  if (problems.length === 0) return [{ field: '', code: code === 0 ? '' : String(code), reason: message }];
  return problems.map(({ path, code: kind, message: reason }) => ({
    field: path.join('.'),
    code: kind,
    reason,
  }));
}
