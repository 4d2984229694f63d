import type { Article } from '../corpus/article.js';
import { UserError } from '../errors.js';
import { contains } from '../text/span.js';
import type { Answer } from './answer.js';
import { exampleQuestions, type ExampleQuestion } from './example-questions.js';

const MOST_EXAMPLES = 3;
/** Nine of ten answers above it were right (docs/benchmarks.md); that it stands in the expected sentence adds to that. */
const LEAST_SCORE = 0.85;

/**
 * At most three questions that these articles answer, each about another name: made by templates, and tried. The same
 * articles and reader give the same questions.
 */
export async function answeredExamples(
  articles: readonly Article[],
  ask: (question: string) => Promise<Answer>,
): Promise<readonly string[]> {
  const found: ExampleQuestion[] = [];
  for (const example of exampleQuestions(articles)) {
    if (found.length === MOST_EXAMPLES) break;
    if (found.some(({ about }) => about.includes(example.about) || example.about.includes(about))) continue;
    if (isAnswered(example, await ask(example.question).catch(noneWhenRefused))) found.push(example);
  }
  return found.map(({ question }) => question);
}

/** The best answer is sure enough, and is the one that the question was made for. */
function isAnswered({ article, sentence }: ExampleQuestion, answer: Answer | null): boolean {
  const best = answer?.answers[0];
  const evidence = best?.evidence[0];
  return (
    best !== undefined &&
    evidence !== undefined &&
    best.score >= LEAST_SCORE &&
    evidence.article.id === article &&
    contains(sentence, evidence.highlight)
  );
}

/** A name may have no word that could be looked for. */
function noneWhenRefused(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}
