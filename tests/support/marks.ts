import type { Value } from '../../src/answer/answer.js';
import type { MarkFacts } from '../../src/answer/marks.js';
import type { RankedMark } from '../../src/answer/merge.js';
import type { Article } from '../../src/corpus/article.js';

/** Facts of a mark that nothing speaks against. */
export const PLAIN_FACTS: MarkFacts = {
  margin: 8,
  match: 10,
  matchShare: 1,
  coverage: 1,
  missingNames: 0,
  isOtherEvent: false,
  kind: 'fits',
  time: 'open',
  repetition: 0,
  words: 2,
};

/** A mark on the first place of `words` in the article. */
export function markOn(
  article: Article,
  words: string,
  { rank = 0, value = null, facts = {} }: MarkOptions = {},
): RankedMark {
  const start = article.text.indexOf(words);
  const sentence = article.sentences.find((one) => one.start <= start && start < one.end);
  if (sentence === undefined) throw new Error(`no sentence has ${JSON.stringify(words)}`);
  return {
    article,
    span: { start, end: start + words.length },
    sentence,
    value,
    reader: 'learned',
    facts: { ...PLAIN_FACTS, ...facts },
    rank,
  };
}

interface MarkOptions {
  readonly rank?: number;
  readonly value?: Value | null;
  readonly facts?: Partial<MarkFacts>;
}
