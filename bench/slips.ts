/**
 * How much a slip of the typist costs: every question is asked as it is, and with one slip in one of its long words.
 * Also how many words of questions that the articles do not answer are read as another.
 * npx tsx bench/slips.ts
 */
import { existsSync, readFileSync } from 'node:fs';

import type { Article } from '../src/corpus/article.js';
import { parseArticle } from '../src/corpus/parse-article.js';
import { analyzeQuestion } from '../src/question/analyze-question.js';
import type { Question } from '../src/question/question.js';
import { createRetriever, type Retriever } from '../src/retrieval/retriever.js';
import { percent } from './gold.js';

const FILE = '../shared/bench/reading/squad-dev.jsonl';
const PARAGRAPHS = 600;
const LONG = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const AMONG = 3;

interface Paragraph {
  readonly title: string;
  readonly text: string;
  readonly questions: readonly { readonly question: string; readonly answers: readonly string[] }[];
}

if (existsSync(FILE)) report();
else
  console.error(`${FILE} is not there: this benchmark measures on data that does not come with the project.`);

function report(): void {
  const paragraphs = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Paragraph);
  const indexed = paragraphs.slice(0, PARAGRAPHS);
  const retriever = createRetriever(indexed.flatMap(articleOf));
  const random = randomFrom(1);
  for (const half of [0, 1]) {
    const asked = indexed.filter((_, index) => index % 2 === half);
    const [clean, raw, mended] = [
      [0, 0],
      [0, 0],
      [0, 0],
    ];
    let all = 0;
    for (const { text, questions } of asked) {
      const one = questions[0];
      const wrong = one === undefined ? null : withSlip(one.question, random);
      if (one === undefined || wrong === null) continue;
      all += 1;
      count(clean, retriever, text, retriever.expand(analyzeQuestion(one.question)).question);
      count(raw, retriever, text, analyzeQuestion(wrong));
      count(mended, retriever, text, retriever.expand(analyzeQuestion(wrong)).question);
    }
    const shares = [clean, raw, mended].map((found) => found.map((part) => percent(part, all)).join(' / '));
    console.log(
      `half ${String(half)}, ${String(all)} questions, right paragraph first / among 3: as asked ${shares[0] ?? ''}; ` +
        `one slip, as typed ${shares[1] ?? ''}; one slip, mended ${shares[2] ?? ''}`,
    );
  }
  reportMisread(retriever, paragraphs.slice(PARAGRAPHS));
}

/** Of the words of questions about other articles that these articles lack, how many are read as another. */
function reportMisread(retriever: Retriever, foreign: readonly Paragraph[]): void {
  let [lacking, read] = [0, 0];
  const examples: string[] = [];
  for (const { questions } of foreign) {
    const question = analyzeQuestion(questions[0]?.question ?? '');
    lacking += question.terms.filter(({ term }) => !retriever.vocabulary.has(term)).length;
    const { interpretations } = retriever.expand(question);
    read += interpretations.length;
    examples.push(...interpretations.map((one) => `${one.typed} → ${one.read}`));
  }
  console.log(
    `foreign questions: ${String(lacking)} words that no article has, ${percent(read, lacking)} % read as another`,
  );
  if (process.argv.includes('--show')) console.log(examples.join('\n'));
}

function count(found: number[], retriever: Retriever, text: string, question: Question): void {
  const ranked = retriever.rank(question).slice(0, 10);
  const place = [...new Set(ranked.map(({ article }) => article))].findIndex(
    (article) => retriever.articles[article]?.text === text,
  );
  if (place === 0) found[0] = (found[0] ?? 0) + 1;
  if (place >= 0 && place < AMONG) found[1] = (found[1] ?? 0) + 1;
}

function articleOf({ text }: Paragraph, index: number): readonly Article[] {
  const article = parseArticle({ path: `${String(index)}.txt`, text });
  return 'reason' in article ? [] : [article];
}

/** One letter of one long word added, dropped, changed, or swapped with the next; `null` where no word is long. */
function withSlip(question: string, random: (below: number) => number): string | null {
  const words = question.split(' ');
  const long = words.flatMap((word, at) => (/^[a-z]+$/iu.test(word) && word.length >= LONG ? [at] : []));
  const at = long[random(long.length)];
  if (at === undefined) return null;
  const word = words[at] ?? '';
  const place = 1 + random(word.length - 2);
  const letter = LETTERS.charAt(random(LETTERS.length));
  const rest = [
    letter + word.slice(place),
    word.slice(place + 1),
    letter + word.slice(place + 1),
    word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
  ][random(4)];
  words[at] = word.slice(0, place) + (rest ?? '');
  return words.join(' ');
}

/** The same numbers at every run, each below the bound; 0 for a bound of 0. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
