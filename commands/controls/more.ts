import type { Control } from '../../src/discord/control.js';
import { answerCard } from '../../src/presentation/answer-card.js';
import { furtherHits, moreCard, MOST_MORE_HITS } from '../../src/presentation/more-card.js';
import { noticeCard } from '../../src/presentation/notice-card.js';
import { wordingFor } from '../../src/presentation/wording.js';
import type { Services } from '../services.js';
import { answerOf, isOutcome, lapsed, narrowingIn } from './lapsed.js';
import { ownPage } from './own-page.js';

/** **More excerpts**, **Previous**, **Next** and **Back to the answer**: in place for the person whose message it is, else private. */
export const more: Control<Services, 'more'> = async (input, { archive }) => {
  const { state } = input;
  const wording = wordingFor(input.locale);
  const answer = await answerOf(input, archive);
  if (isOutcome(answer)) return answer;
  const { kind, owner } = ownPage(input);
  const narrowed = await narrowingIn(input, archive);
  if (state.page === 0) return { kind, reply: answerCard(answer, wording, { owner, narrowed }) };
  const found = await archive.search(answer.question, MOST_MORE_HITS, state.scope);
  if (found.edition !== answer.edition) return lapsed('formerEdition', input);
  const hits = furtherHits(answer, found.hits);
  return hits.length === 0
    ? { kind: 'reply', reply: noticeCard(wording.controls.noMore) }
    : { kind, reply: moreCard(answer, { hits, page: state.page, owner, narrowed }, wording) };
};
