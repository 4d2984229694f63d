import { describe, expect, it } from 'vitest';

import { outgoing, outgoingPublic, withRetries } from '../../../src/discord/deliver.js';
import { noticeCard } from '../../../src/presentation/notice-card.js';

const lost = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });

describe('outgoing', () => {
  it('pings nobody, and is private only where the reply is', () => {
    const reply = noticeCard('words');
    expect(outgoing(reply)).toMatchObject({
      flags: (1 << 15) | (1 << 6),
      allowedMentions: { parse: [], repliedUser: false },
    });
    expect(outgoingPublic(reply).flags).toBe(1 << 15);
  });
});

describe('withRetries', () => {
  it('tries again after a lost connection', async () => {
    let tries = 0;
    await withRetries(() => {
      tries += 1;
      return tries < 2 ? Promise.reject(lost) : Promise.resolve();
    });
    expect(tries).toBe(2);
  });

  it('gives up after three tries, and at once where another try is no use', async () => {
    let tries = 0;
    const always = (error: Error) => () => {
      tries += 1;
      return Promise.reject(error);
    };
    await expect(withRetries(always(lost))).rejects.toBe(lost);
    expect(tries).toBe(3);
    await expect(withRetries(always(new Error('no')))).rejects.toThrow('no');
    expect(tries).toBe(4);
  });
});
