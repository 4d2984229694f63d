import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { createShower } from '../../../src/discord/shower.js';
import { noticeCard } from '../../../src/presentation/notice-card.js';
import type { Reply } from '../../../src/presentation/reply.js';
import { textOf } from '../../support/cards.js';

const card = (step: number): Reply => noticeCard(`step ${String(step)}`);
const said = (replies: readonly Reply[]) =>
  replies.map(({ components }) => textOf({ components: [...components] }));

describe('createShower', () => {
  it('shows nothing before there is a message, then the last, and then at most one in two seconds', async () => {
    const edits: { readonly at: number; readonly reply: Reply }[] = [];
    const shower = createShower((reply) => {
      edits.push({ at: performance.now(), reply });
      return Promise.resolve();
    });
    for (let step = 0; step < 3; step += 1) shower.show(card(step));
    await wait(50);
    expect(edits).toEqual([]);
    shower.begin();
    for (let step = 3; step < 50; step += 1) {
      await wait(60);
      shower.show(card(step));
    }
    await wait(2100);
    await shower.end();
    expect(said(edits.map(({ reply }) => reply))[0]).toBe('step 2');
    expect(said(edits.map(({ reply }) => reply)).at(-1)).toBe('step 49');
    const pauses = edits.slice(1).map(({ at }, index) => at - (edits[index]?.at ?? 0));
    expect(pauses.length).toBeGreaterThanOrEqual(1);
    // A timer may fire a moment early by the other clock.
    for (const pause of pauses) expect(pause).toBeGreaterThan(1990);
  });

  it('waits for the edit under way when it ends, and outlives one that fails; none follows', async () => {
    const edits: Reply[] = [];
    let isDone = false;
    const shower = createShower(async (reply) => {
      edits.push(reply);
      await wait(100);
      isDone = true;
      throw new Error('refused');
    });
    shower.begin();
    shower.show(card(1));
    await wait(20);
    shower.show(card(2));
    await shower.end();
    expect(isDone).toBe(true);
    shower.show(card(3));
    await wait(2100);
    expect(said(edits)).toEqual(['step 1']);
  });
});
