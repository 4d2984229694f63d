import type { BaseInteraction } from 'discord.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import type { Config } from '../config.js';
import { noticeCard } from '../presentation/notice-card.js';
import type { Reply } from '../presentation/reply.js';
import { wordingFor } from '../presentation/wording.js';

/** Questions are counted from the first one on for so many seconds; then the ids are forgotten. `/privacy` says how long. */
export const WINDOW_SECONDS = 20;

/** Who asks, and where: ids of Discord. */
export interface Asking {
  readonly userId: string;
  /** Of the server, or of the channel where there is none. */
  readonly placeId: string;
}

/** A question that comes too soon. */
export interface TooSoon {
  /** Whole seconds until one is answered again, at least 1. */
  readonly seconds: number;
  /** The first that is refused to this person, or in this place, until then. */
  readonly isFirst: boolean;
}

/** Counts one question; `null` when it may be answered. A question that is refused does not make the wait longer. */
export type Cooldown = (asking: Asking) => Promise<TooSoon | null>;

/** Counts in memory, for each person and each place. A limit of 0 is none. */
export function createCooldown({
  personQuestions,
  placeQuestions,
}: Pick<Config, 'personQuestions' | 'placeQuestions'>): Cooldown {
  const [people, places] = [personQuestions, placeQuestions].map(limiter);
  const take = async ({ userId, placeId }: Asking): Promise<TooSoon | null> => {
    const ofPerson = await refusal(people, userId);
    if (ofPerson !== null) return ofPerson;
    const ofPlace = await refusal(places, placeId);
    // What was not answered is not held against the person.
    if (ofPlace !== null) await people?.reward(userId);
    return ofPlace;
  };
  let before: Promise<unknown> = Promise.resolve();
  return (asking) => {
    // One after the other, so that what is given back is there when the next is counted.
    const taken = before.then(() => take(asking));
    before = taken.catch(() => null);
    return taken;
  };
}

function limiter(points: number): RateLimiterMemory | undefined {
  return points === 0 ? undefined : new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
}

async function refusal(limit: RateLimiterMemory | undefined, key: string): Promise<TooSoon | null> {
  try {
    await limit?.consume(key);
    return null;
  } catch (error) {
    if (limit === undefined || !(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    return { seconds, isFirst: error.consumedPoints === limit.points + 1 };
  }
}

/** Who asks by an interaction, and where. */
export function askingOf({ user, guildId, channelId }: BaseInteraction): Asking {
  return { userId: user.id, placeId: guildId ?? channelId ?? user.id };
}

/** Says when to ask again; private. */
export function tooSoonCard({ seconds }: TooSoon, locale: string): Reply {
  return noticeCard(wordingFor(locale).talk.tooMany(seconds));
}
