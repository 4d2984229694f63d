import type { Question } from '../question/question.js';
import type { Vocabulary } from '../retrieval/vocabulary.js';
import { pointsBack } from '../text/anaphora.js';
import { analyze } from '../text/analyzer.js';
import { matchTerms } from '../text/term-matches.js';

/** How far the words around a candidate are about what was asked. */
export interface Support {
  /** Share of the question's words found, each weighed by its rarity in the articles, 0 to 1. */
  readonly coverage: number;
  /** Names of the question that are not found, as another name is no substitute; half for one that stands only beside the sentence. */
  readonly missingNames: number;
  /** The sentence lacks the question's predicate and all words related to it: it tells of something else. */
  readonly isOtherEvent: boolean;
}

/** What a word counts that stands beside the sentence, or in the title, and not in it. */
const CONTEXT_SHARE = 0.7;

/** How much a name counts as missing that stands only beside the sentence; and when the sentence points back to something. */
const MISSING_BESIDE = 0.5;
const MISSING_BUT_MEANT = 0.1;

/** Says how far a sentence of one window is about what was asked. */
export type SupportOf = (sentence: string) => Support;

/**
 * Compares a question with sentences of one window, and with what stands around them: the window, and the title of its
 * article, put together in `context`.
 */
export function supportIn(question: Question, vocabulary: Vocabulary, context: string): SupportOf {
  const wanted = question.terms;
  const rarities = wanted.map(({ term }) => vocabulary.rarity(term));
  const far = weightsIn(context, wanted);
  return (sentence) => {
    const near = weightsIn(sentence, wanted);
    const beside = pointsBack(sentence) ? MISSING_BUT_MEANT : MISSING_BESIDE;
    const found = wanted.map((_, index) => Math.max(near[index] ?? 0, CONTEXT_SHARE * (far[index] ?? 0)));
    const lacking = wanted.map(({ isName }, index) =>
      isName ? missing(near[index] ?? 0, far[index] ?? 0, beside) : 0,
    );
    return {
      coverage:
        sum(rarities) === 0
          ? 0
          : sum(found.map((part, index) => part * (rarities[index] ?? 0))) / sum(rarities),
      missingNames: sum(lacking),
      isOtherEvent: wanted.some(({ term }, index) => term === question.predicate && near[index] === 0),
    };
  };
}

/** A name that only a variant or a misspelling of stands there is missing by as much as that is less than the name. */
function missing(near: number, far: number, beside: number): number {
  if (near > 0) return 1 - near;
  return far > 0 ? beside : 1;
}

/** For each wanted term how well the text has it, 0 to 1. */
function weightsIn(text: string, wanted: Question['terms']): readonly number[] {
  const best = wanted.map(() => 0);
  for (const match of matchTerms(analyze(text), wanted))
    best[match.wanted] = Math.max(best[match.wanted] ?? 0, match.weight);
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
