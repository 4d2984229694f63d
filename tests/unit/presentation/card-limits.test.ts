import { describe, expect, it } from 'vitest';

import { MOST_CLAIMS } from '../../../src/answer/claims.js';
import { infoOf } from '../../../src/corpus/article.js';
import { answerCard } from '../../../src/presentation/answer-card.js';
import { articlesCard } from '../../../src/presentation/articles-card.js';
import type { Reply } from '../../../src/presentation/reply.js';
import { searchCard } from '../../../src/presentation/search-card.js';
import { sourcesCard } from '../../../src/presentation/sources-card.js';
import { ASKER, owner } from '../../support/controls.js';
import { articleOf } from '../../support/articles.js';
import { quotedLines, textOf } from '../../support/cards.js';
import { problemsOfMessage } from '../../support/discord-limits.js';
import { WORDINGS } from '../../support/wordings.js';

const COMPONENTS_V2 = 1 << 15;

/** What a reply says; fails where Discord would not take it. */
function expectSound(reply: Reply): string {
  const components = [...reply.components];
  const body = { components, flags: COMPONENTS_V2, allowed_mentions: { parse: [] } };
  expect(problemsOfMessage(body as unknown as Record<string, unknown>)).toEqual([]);
  return textOf({ components });
}

describe.each(WORDINGS)('in the words of %s', (_, wording) => {
  const long = {
    title: '*'.repeat(300),
    source: '_'.repeat(300),
    url: `https://example.com/${'y'.repeat(270)}`,
  };
  const article = { ...infoOf(articleOf([['word '.repeat(900)]])), ...long, published: '2025-09-30' };
  const excerpt = {
    article,
    quote: 'word '.repeat(900),
    start: 0,
    end: 4500,
    paragraph: 99_999,
    page: 5_000,
    score: 1,
  };

  it('a page of the longest articles stays within the limits', () => {
    const articles = Array.from({ length: 9999 }, (_, index) => ({ ...article, id: String(index) }));
    expectSound(articlesCard({ articles, edition: '12345678' }, { page: 250, owner }, wording));
  });

  it('the longest hits stay within the limits', () => {
    const hits = Array.from({ length: 9 }, () => excerpt);
    const result = { query: '*'.repeat(4000), hits, edition: '12345678' };
    expectSound(searchCard(result, { page: 1, owner }, wording));
  });

  it('the longest claims stay within the limits', () => {
    const claims = Array.from({ length: MOST_CLAIMS }, () => ({
      words: '_'.repeat(2000),
      support: [excerpt],
    }));
    const text = expectSound(sourcesCard({ claims, leftOut: 9999, edition: '12345678' }, ASKER, wording));
    expect(quotedLines(text)).toHaveLength(MOST_CLAIMS);
  });

  it.each(['nothing-matched', 'unknown-word', 'apart', 'no-evidence', 'unread-language'] as const)(
    'the longest silence stays within the limits: %s',
    (reason) => {
      const words = Array.from({ length: 9 }, () => '_'.repeat(99));
      const frame = { question: '*'.repeat(4000), answers: [], edition: '12345678' } as const;
      const interpretations = words.map((word) => ({ typed: word, read: word }));
      const nearest = [excerpt, excerpt, excerpt, excerpt];
      const found = { reason, mentioned: words, missing: words, nearest, interpretations };
      const text = expectSound(answerCard({ ...frame, outcome: 'not-found', ...found }, wording));
      expect(quotedLines(text)).toHaveLength(3);
    },
  );
});
