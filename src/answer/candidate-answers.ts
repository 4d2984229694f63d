import type { AnswerType } from '../question/question.js';
import { overlaps } from '../text/span.js';
import { COEFFICIENTS } from './coefficients.js';
import { evidenceOf, logOdds, probability, type Standing } from './evidence-model.js';
import type { Mark } from './marks.js';
import { groupMarks, saysTheSame, type Group, type RankedMark } from './merge.js';

/** How close a rival's rank is that counts as one. */
const RIVAL = 2;
/** From this margin on the reader by itself is sure of a mark: six of seven were right in the study. */
const PEER_MARGIN = 8;
/** Work is bounded: further marks neither are answers nor speak against one. */
const MOST_GROUPS = 12;

/** An answer before it is decided whether to show it. */
export interface CandidateAnswer extends Group {
  readonly standing: Standing;
  /** The rivals that `standing` counts, best first. */
  readonly close: readonly RankedMark[];
  /** That it is right, 0 to 1. */
  readonly probability: number;
}

/** Ranks and joins the marks of one question, and says of each answer how likely it is right; best first. */
export function candidateAnswers(
  type: AnswerType,
  marks: readonly Mark[],
  countArticles: (marks: readonly Mark[]) => number,
): readonly CandidateAnswer[] {
  const ranked = rankMarks(type, marks);
  const groups = groupMarks(type, ranked).slice(0, MOST_GROUPS);
  const alike = groups.map(({ best }) => new Set(ranked.filter((mark) => isSameOrOver(type, best, mark))));
  return groups.map((group, index) => {
    const others = othersThan(group, ranked, alike.slice(0, index + 1));
    const close = others.filter(({ rank }) => rank > group.best.rank - RIVAL);
    const gap = group.best.rank - (others[0]?.rank ?? -Infinity);
    const joined = { gap, articles: countArticles(group.marks) - 1, rivals: close.length };
    const { certainty } = COEFFICIENTS[group.best.reader];
    const odds = logOdds(certainty, evidenceOf(type, group.best.facts, joined));
    return { ...group, standing: joined, close, probability: probability(odds) };
  });
}

/** Best first; equal ones in the order of articles and places, so that the order never depends on the reader's. */
function rankMarks(type: AnswerType, marks: readonly Mark[]): readonly RankedMark[] {
  return marks
    .map((mark) => ({ ...mark, rank: rankOf(type, mark) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        (a.article.path < b.article.path ? -1 : a.article.path > b.article.path ? 1 : 0) ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end,
    );
}

function rankOf(type: AnswerType, { reader, facts }: Mark): number {
  return logOdds(COEFFICIENTS[reader].rank, evidenceOf(type, facts));
}

/**
 * The marks that say something else than an answer and the better ones: those are `said`. A mark that is as well supported by a sentence of its own is no rival but another answer: "who visited" may have two.
 */
function othersThan(
  { best }: Group,
  ranked: readonly RankedMark[],
  said: readonly ReadonlySet<RankedMark>[],
): readonly RankedMark[] {
  return ranked.filter((mark) => !said.some((marks) => marks.has(mark)) && !isPeer(best, mark));
}

function isPeer(best: RankedMark, mark: RankedMark): boolean {
  const isElsewhere = best.article !== mark.article || !overlaps(best.sentence, mark.sentence);
  return (
    isElsewhere &&
    mark.facts.kind === 'fits' &&
    mark.facts.margin >= PEER_MARGIN &&
    mark.facts.coverage >= best.facts.coverage &&
    mark.facts.missingNames <= best.facts.missingNames
  );
}

function isSameOrOver(type: AnswerType, a: RankedMark, b: RankedMark): boolean {
  return (a.article === b.article && overlaps(a.span, b.span)) || saysTheSame(type, a, b);
}
