import { GatewayCloseCodes, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { stdSerializers } from 'pino';

import { messageOf, UserError } from '../errors.js';

const UNAUTHORIZED = 401;
const AUTHENTICATION_FAILED: number = GatewayCloseCodes.AuthenticationFailed;

/** Close codes after which Discord wants no reconnect, and discord.js makes none. */
const FATAL_CLOSE_CODES: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);
const INTENTS_REFUSED: ReadonlySet<number> = new Set([
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);
/** What a request fails with when its connection breaks; by then it may have arrived. */
const BROKEN_CONNECTION: ReadonlySet<string> = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
]);

/** Whether Discord no longer knows the interaction, or its token has ended: nobody waits for the answer. */
export function isTooLate(error: unknown): boolean {
  return [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.InvalidWebhookToken,
  ].some((code) => hasCode(error, code));
}

/** Whether the message is no longer there. */
export function isGone(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.UnknownMessage);
}

/** Whether an earlier try arrived after all, or another process answered: somebody was told in any case. */
export function isAlreadyAnswered(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}

/** Whether the same request may well succeed in a moment: a failure on Discord's side, or of the way there. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return (
    error instanceof Error &&
    (error.name === 'AbortError' ||
      ('code' in error && typeof error.code === 'string' && BROKEN_CONNECTION.has(error.code)))
  );
}

/**
 * A fault as it may be logged: the log writes every error with this. The errors of discord.js carry the request that
 * failed, with the person's question and the token of the interaction: those stay out.
 */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError))
    return error instanceof Error ? stdSerializers.err(error) : error;
  const { name, message, status, stack } = error;
  return { type: name, message, status, stack };
}

/** Whether this close code of the gateway is the end, and no reconnect follows. */
export function endsForGood(closeCode: number): boolean {
  return FATAL_CLOSE_CODES.has(closeCode);
}

/** What a fatal close code means to whoever runs the bot. */
export function lostByClose(closeCode: number): UserError {
  if (closeCode === AUTHENTICATION_FAILED) return lostToken();
  if (INTENTS_REFUSED.has(closeCode)) return refusedIntents();
  return new UserError(
    'discord-refused',
    `Discord ended the connection for good (close code ${String(closeCode)}). Start Footnote again; if that does not help, update it.`,
  );
}

/** The token was good once. */
export function lostToken(): UserError {
  return new UserError(
    'token-refused',
    'Discord no longer takes the token. Copy it anew from the developer portal into DISCORD_TOKEN.',
  );
}

/** What a failed login means to whoever runs the bot: told apart by codes where there are any, by text where discord.js has no more. */
export function loginFailure(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const message = messageOf(error);
  if (isUnauthorized(error) || message === 'Authentication failed') return refusedToken(error);
  if (message === 'Used disallowed intents' || message === 'Used invalid intents') return refusedIntents();
  if (message.startsWith('Not enough sessions')) {
    return new UserError('discord-refused', `Discord allows no more logins for now: ${message}.`, {
      cause: error,
    });
  }
  return unreachable(error);
}

/** What a failed request means to whoever runs the bot. */
export function requestFailure(error: unknown): UserError {
  if (isUnauthorized(error)) return refusedToken(error);
  if (error instanceof DiscordAPIError)
    return new UserError('discord-refused', `Discord did not do that: ${error.message}.`, { cause: error });
  return unreachable(error);
}

function isUnauthorized(error: unknown): boolean {
  return (
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === UNAUTHORIZED)
  );
}

function refusedToken(cause: unknown): UserError {
  return new UserError(
    'token-refused',
    'Discord refused the token. Copy it anew from the developer portal into DISCORD_TOKEN.',
    { cause },
  );
}

function refusedIntents(): UserError {
  return new UserError(
    'discord-refused',
    'Discord refused the intents of this bot, though none is privileged. Update Footnote.',
  );
}

function unreachable(cause: unknown): UserError {
  return new UserError(
    'discord-unreachable',
    `Discord cannot be reached: ${messageOf(cause)}. Check the network and DISCORD_API_URL.`,
    { cause },
  );
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
