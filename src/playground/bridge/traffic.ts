import type { Exchange, Frame } from '../record.js';
import { countsOf, reasonOf } from './counts.js';
import type { ExchangeView, FrameView } from './wire.js';

/** So much of the past is told to a page that comes later, of each kind. */
export const MOST_TOLD = 200;

/** A request of the bot as the inspector shows it. */
export function exchangeView(exchange: Exchange): ExchangeView {
  const { at, milliseconds, method, path, status, body, response, refusals } = exchange;
  return {
    at,
    milliseconds: Math.round(milliseconds),
    method,
    path,
    status,
    body,
    response,
    reasons: refusals.map(reasonOf),
    counts: countsOf(exchange),
  };
}

/** What went over the gateway as the inspector shows it. */
export function frameView({ at, direction, name, sequence, data }: Frame): FrameView {
  return { at, isFromBot: direction === 'from-bot', name, sequence, data: data ?? null };
}
