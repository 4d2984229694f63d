import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { SETTINGS } from '../../../src/config.js';
import { createCooldown, WINDOW_SECONDS, type Cooldown } from '../../../src/discord/cooldown.js';

const LIMITS = { personQuestions: 2, placeQuestions: 3 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const asked = async (cooldown: Cooldown, userId: string, placeId = 'server') => cooldown({ userId, placeId });
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

describe('createCooldown', () => {
  it('says to a person who asks too fast when to ask again, and whether they were told already', async () => {
    const cooldown = createCooldown(LIMITS);
    expect(await asked(cooldown, 'a')).toBeNull();
    await pass(5);
    expect(await asked(cooldown, 'a')).toBeNull();
    expect(await asked(cooldown, 'a')).toEqual({ seconds: WINDOW_SECONDS - 5, isFirst: true });
    await pass(4.5);
    expect(await asked(cooldown, 'a')).toEqual({ seconds: WINDOW_SECONDS - 9, isFirst: false });
  });

  it('answers again when the seconds that it said are over, however often was asked meanwhile', async () => {
    const cooldown = createCooldown(LIMITS);
    await asked(cooldown, 'a');
    await asked(cooldown, 'a');
    const refused = await asked(cooldown, 'a');
    await asked(cooldown, 'a');
    await pass(refused?.seconds ?? 0);
    expect(await asked(cooldown, 'a')).toBeNull();
  });

  it('counts each place for everybody in it, and does not hold its refusals against the person', async () => {
    const cooldown = createCooldown(LIMITS);
    for (const person of ['a', 'b', 'c']) expect(await asked(cooldown, person)).toBeNull();
    expect(await asked(cooldown, 'd')).toMatchObject({ isFirst: true });
    expect(await asked(cooldown, 'd')).toMatchObject({ isFirst: false });
    for (const place of ['there', 'elsewhere']) expect(await asked(cooldown, 'd', place)).toBeNull();
  });

  it('does so also for questions that come in the same moment', async () => {
    const cooldown = createCooldown(LIMITS);
    for (const person of ['a', 'b', 'c']) await asked(cooldown, person);
    const refused = await Promise.all(['d', 'd', 'd', 'd'].map((person) => asked(cooldown, person)));
    expect(refused.map((tooSoon) => tooSoon?.isFirst)).toEqual([true, false, false, false]);
  });

  it('lets everything pass where a limit is 0', async () => {
    const cooldown = createCooldown({ personQuestions: 0, placeQuestions: 0 });
    for (let question = 0; question < 100; question += 1) expect(await asked(cooldown, 'a')).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('forgets everybody once the time that is documented is over', async () => {
    const cooldown = createCooldown(LIMITS);
    for (const person of ['a', 'b', 'c', 'd']) await asked(cooldown, person);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await pass(WINDOW_SECONDS);
    expect(vi.getTimerCount()).toBe(0);
    // `/privacy` says so.
    expect(WINDOW_SECONDS).toBeLessThan(60);
    for (const { about } of [SETTINGS.PERSON_QUESTIONS, SETTINGS.PLACE_QUESTIONS])
      expect(about).toContain(`in ${String(WINDOW_SECONDS)} seconds`);
  });

  it('never answers more than twice the limits in any stretch of that time, whoever asks whenever', async () => {
    const anyQuestions = fc.array(
      fc.record({
        userId: fc.constantFrom('a', 'b', 'c'),
        placeId: fc.constantFrom('here', 'there'),
        pause: fc.nat({ max: 8 }),
      }),
      { minLength: 5, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(anyQuestions, async (questions) => {
        const cooldown = createCooldown(LIMITS);
        const answered: { readonly userId: string; readonly placeId: string; readonly at: number }[] = [];
        for (const { pause, ...asking } of questions) {
          await pass(pause);
          if ((await cooldown(asking)) === null) answered.push({ ...asking, at: Date.now() });
        }
        for (const { userId, placeId, at } of answered) {
          const recent = answered.filter((one) => one.at <= at && one.at > at - WINDOW_SECONDS * 1000);
          expect(recent.filter((one) => one.userId === userId).length).toBeLessThanOrEqual(4);
          expect(recent.filter((one) => one.placeId === placeId).length).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 100 },
    );
  });
});
