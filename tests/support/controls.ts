import fc from 'fast-check';
import { expect } from 'vitest';

import type { Article } from '../../src/corpus/article.js';
import { parseCustomId, type AnswerPlace } from '../../src/presentation/custom-id.js';
import type { Reply } from '../../src/presentation/reply.js';
import { articleOf } from './articles.js';
import { controlsOf } from './cards.js';
import { anyArticles } from './samples.js';

export const ASKER = '123456789012345678';
export const EDITION = '12345678';
/** What all controls of a message remember. */
export const common = { edition: EDITION, asker: ASKER };
/** Of a public message. */
export const owner = { userId: ASKER, isPrivate: false, sharedBy: null };

/** The words on a reply's controls, each of which can be read back. */
export function wordsOf(reply: Reply): readonly string[] {
  const controls = controlsOf({ components: [...reply.components] });
  for (const id of controls.values()) expect(parseCustomId(id)).toMatchObject(common);
  return [...controls.keys()];
}

/** A place in an article: a sentence of it, and some words in that. */
export const anyPlaced: fc.Arbitrary<{ readonly article: Article; readonly at: AnswerPlace }> = anyArticles
  .filter((articles) => articles.some(({ sentences }) => sentences.length > 0))
  .chain((articles) => {
    const article = articles.find(({ sentences }) => sentences.length > 0) ?? articleOf([]);
    const sentence = fc.constantFrom(...article.sentences);
    return fc.tuple(sentence, fc.nat(), fc.nat({ max: 20 })).map(([quote, from, length]) => {
      const start = quote.start + (from % (quote.end - quote.start));
      const highlight = { start, end: Math.min(quote.end, start + 1 + length) };
      return { article, at: { index: 0, article: '0123456789', quote, highlight } };
    });
  });
