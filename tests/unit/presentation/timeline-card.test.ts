import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TimelineEvent } from '../../../src/answer/timeline.js';
import { buildEdition } from '../../../src/archive/edition.js';
import { timelineCard } from '../../../src/presentation/timeline-card.js';
import { createRuleReader } from '../../../src/reading/rule-reader.js';
import { articleOf } from '../../support/articles.js';
import { anyAnswer } from '../../support/answers.js';
import { anyText } from '../../support/samples.js';
import { soundText } from '../../support/sound.js';
import { ENGLISH } from '../../support/wordings.js';

const reader = createRuleReader();
const ships = articleOf(
  [
    ['Ships reached Ostia on October 26.', 'Two days later they left.'],
    ['The harbour was built in 1987 and opened in May 1990.'],
  ],
  { id: 'ships', path: 'ships.txt', title: 'Ships', published: '2025-10-30' },
);
const all = (page = 1, articles = [ships]) =>
  soundText(timelineCard(buildEdition(articles, reader).timeline(null), { topic: null, page }, ENGLISH));

/** Sentences of a hundred days, one a day. */
const diary = articleOf(
  Array.from({ length: 100 }, (_, day) => {
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
    return [`On ${date} a ship came, was unloaded, and waited for the tide and for its captain.`];
  }),
  { title: 'A diary', published: '2025-10-30' },
);

describe('timelineCard', () => {
  it('has a whole sentence for each event, the words of time in bold, and marks what was computed', () => {
    expect(all()).toContain(
      '### 26 October 2025 · computed\n> Ships reached Ostia on **October 26**.\n-# Ships · 30 October 2025 · paragraph 1',
    );
    expect(all()).toContain('### 28 October 2025 · computed\n> **Two days later** they left.');
    expect(all()).toContain('4 events');
  });

  it('keeps months and years as what they are, and marks nothing where nothing was computed', () => {
    expect(all()).toContain('### 1987\n> The harbour was built in **1987** and');
    expect(all()).toContain('### May 1990\n> The harbour was built in 1987 and opened in **May 1990**.');
  });

  it.each([
    ['2025-01-01', '2025-04-30', 'January 2025 – April 2025'],
    ['1990-01-01', '1999-12-31', '1990 – 1999'],
    ['1990-01-01', '1990-12-31', '1990'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-10-24', '2025-10-26', '24 October 2025 – 26 October 2025'],
    ['2025-10-01', '2025-10-01', '1 October 2025'],
  ])('names %s to %s as exactly as it is known', (from, to, words) => {
    const [event] = buildEdition([ships], reader).timeline(null).events;
    const events = event === undefined ? [] : [{ ...event, from, to, isComputed: false }];
    const text = soundText(timelineCard({ events, edition: 'e' }, { topic: null, page: 1 }, ENGLISH));
    expect(text).toContain(`### ${words}\n`);
  });

  it('has a sentence that is printed again once, with its other places', () => {
    const again = { ...ships, id: 'again', path: 'again.txt', title: 'Reprint' };
    expect(all(1, [ships, again])).toContain('4 events');
    expect(all(1, [ships, again])).toContain('-# Also in: Reprint, paragraph 1');
  });

  it('shows every event on one of its pages, says which, and the last behind the last', () => {
    const days: string[] = [];
    for (let page = 1, next = true; next; page += 1) {
      const text = all(page, [diary]);
      days.push(...[...text.matchAll(/^### (.*)$/gmu)].map(([, day = '']) => day));
      const [, from, to] = /Events (\d+) to (\d+) of 100/u.exec(text) ?? [];
      expect(Number(to)).toBe(days.length);
      expect(Number(from)).toBeLessThanOrEqual(Number(to));
      next = text.includes(`more with page: ${String(page + 1)}`);
      expect(next).toBe(days.length < 100);
    }
    expect(new Set(days).size).toBe(100);
    expect(days).toHaveLength(100);
    expect(all(99, [diary])).toContain('to 100 of 100');
  });

  it('fills a page', () => {
    expect(all(1, [diary]).length).toBeGreaterThan(3000);
  });

  it('says that there is nothing, of a topic or of all', () => {
    const none = { events: [], edition: 'e' };
    expect(soundText(timelineCard(none, { topic: '@everyone *x*', page: 1 }, ENGLISH))).toContain(
      'No paragraph with \\@everyone \\*x\\*',
    );
    expect(soundText(timelineCard(none, { topic: null, page: 1 }, ENGLISH))).toContain('No sentence');
  });

  it('stays within the limits, whatever the sentences, the sources and the page', () => {
    const anyEvents = anyAnswer.map(({ answer }) =>
      answer.answers.flatMap(({ evidence }) =>
        evidence.map((found): TimelineEvent => ({
          ...found,
          from: '2025-10-24',
          to: '2026-11-30',
          precision: 'range',
          isComputed: true,
          words: 'x',
        })),
      ),
    );
    fc.assert(
      fc.property(anyEvents, fc.option(anyText), fc.integer({ min: -1, max: 30 }), (events, topic, page) => {
        soundText(timelineCard({ events, edition: '12345678' }, { topic, page }, ENGLISH));
      }),
      { numRuns: 100 },
    );
  });
});
