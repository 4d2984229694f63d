/**
 * Fits src/answer/coefficients.ts: how the marks of a question are ranked, how likely the first is right, and from which
 * probability on it is shown.
 *
 *     npx tsx bench/fit-certainty.ts [--reader learned|rules] [--every N] [--exams squad,news,seeds] [--dry]
 *
 * On half of SQuAD's dev articles, the Wikinews dev questions and the dev half of the questions on the seeds, each asked
 * as it is and with the paragraphs that answer it passed over. What is reported for the others is said by
 * `npm run bench:answers`. The readings are remembered in bench/work/.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { COEFFICIENTS, THRESHOLD } from '../src/answer/coefficients.js';
import { evidenceOf, logOdds, type Coefficients, type Fact } from '../src/answer/evidence-model.js';
import { createRuleReader } from '../src/reading/rule-reader.js';
import { loadLearnedReader, OWN_FILES } from '../src/reading/load-learned-reader.js';
import type { Reader, ReaderKind } from '../src/reading/reader.js';
import {
  articlesOf,
  BENCH,
  readNews,
  readNewsArticles,
  readSeedQuestions,
  readSeeds,
  readSquad,
} from './answers/data.js';
import { auroc, calibrationError, thresholdKeeping } from './answers/metrics.js';
import { firstOf, sit, type Asked, type Exam } from './certainty/contests.js';
import { fitContests, fitLogistic, type Contest, type Row } from './certainty/logistic.js';
import { rememberReadings } from './certainty/remembered-reader.js';

const RANK_FACTS: readonly Fact[] = [
  'margin',
  'marginOver6',
  'marginOver12',
  'match',
  'matchShare',
  'coverage',
  'missingNames',
  'isOtherEvent',
  'kindFits',
  'kindDiffers',
  'repetition',
  'isLong',
  'timeInside',
  'timeOutside',
];
/**
 * Steeper than the fit would have it, by judgement: SQuAD's questions are written with the paragraph in front, while people
 * often ask about another name than the articles tell of.
 */
const FIXED: Readonly<Partial<Record<Fact, number>>> = { missingNames: -0.8 };
const CERTAINTY_FACTS: readonly Fact[] = [
  'bias',
  ...RANK_FACTS.filter((fact) => !(fact in FIXED)),
  'gap',
  'rivals',
  'isPerson',
  'isPlace',
  'isDate',
  'isAmount',
  'isReason',
];
/** Too few of these questions say anything of time to tell what is outside of it: it speaks against a mark, whatever they have. */
const AT_MOST: Readonly<Partial<Record<Fact, number>>> = { timeOutside: -0.5 };
/** So often a shown answer must be right on the questions that the threshold is chosen on. At 0.9 the rules would be all but mute. */
const PRECISION: Readonly<Record<ReaderKind, number>> = { learned: 0.9, rules: 0.78 };
/** People ask more often what the articles say than what they do not: a bereft question counts a fifth. */
const BEREFT_SHARE = 0.2;
const SHRINK = 1e-3;

const { values: options } = parseArgs({
  options: {
    reader: { type: 'string', default: 'learned' },
    every: { type: 'string', default: '6' },
    exams: { type: 'string', default: 'squad,news,seeds' },
    dry: { type: 'boolean', default: false },
  },
});

if (!existsSync(BENCH))
  console.error(`${BENCH} is not there: this fits on data that does not come with the project.`);
else await main(options.reader === 'rules' ? 'rules' : 'learned', Number(options.every), options.dry);

async function main(kind: ReaderKind, every: number, isDry: boolean): Promise<void> {
  const reader = await openReader(kind);
  const asked: Asked[] = [];
  for (const exam of exams(every).filter(({ name }) => options.exams.split(',').includes(name)))
    asked.push(...(await sit(exam, reader)));
  const rank = fitRank(asked);
  Object.assign(COEFFICIENTS[kind], { rank });
  const certainty = fitCertainty(asked);
  Object.assign(COEFFICIENTS[kind], { certainty });
  const threshold = chooseThreshold(kind, asked);
  report(asked, COEFFICIENTS[kind], threshold);
  if (!isDry) write(kind, { rank, certainty }, threshold);
}

async function openReader(kind: ReaderKind): Promise<Reader> {
  if (kind === 'rules') return createRuleReader();
  const hash = createHash('sha256').update(readFileSync(OWN_FILES.weights)).digest('hex').slice(0, 8);
  return rememberReadings(await loadLearnedReader(), hash);
}

function exams(every: number): readonly Exam[] {
  const squad = readSquad('squad-dev').filter(({ items }) => items[0]?.half === 'looked at');
  const news = readNews().map(({ item }) => item);
  const seeds = (readSeedQuestions() ?? [])
    .map(({ item }) => item)
    .filter(({ half }) => half === 'looked at');
  return [
    {
      name: 'squad',
      sources: articlesOf(squad),
      items: squad.flatMap(({ items }) => items).filter((_, at) => at % every === 0),
      weight: 1,
    },
    { name: 'news', sources: readNewsArticles(), items: news, weight: 10 },
    { name: 'seeds', sources: [...readSeeds(), ...readNewsArticles()], items: seeds, weight: 8 },
  ];
}

/** Which mark is right among those of one question: a conditional logit. */
function fitRank(asked: readonly Asked[]): Coefficients['rank'] {
  const contests = asked.flatMap(({ type, marks, isRight, weight }): Contest[] => {
    const right = isRight.filter(Boolean).length;
    if (right === 0 || right === marks.length) return [];
    return [
      marks.map(({ facts }, at) => ({
        x: numbers(RANK_FACTS, evidenceOf(type, facts)),
        y: isRight[at] === true ? 1 / right : 0,
        weight,
      })),
    ];
  });
  return table(RANK_FACTS, fitContests(contests, SHRINK));
}

/** Whether the first answer is right, weighed so that each question counts once, answerable or bereft. */
function fitCertainty(asked: readonly Asked[]): Coefficients['certainty'] {
  const rows = asked.flatMap((one): Row[] => {
    const first = firstOf(one);
    return first === null
      ? []
      : [
          {
            x: numbers(CERTAINTY_FACTS, first.evidence),
            y: Number(first.isRight),
            weight: weightOf(one),
            offset: logOdds(FIXED, first.evidence),
          },
        ];
  });
  return { ...table(CERTAINTY_FACTS, fitLogistic(rows, SHRINK)), ...FIXED };
}

function weightOf({ weight, isBereft }: Asked): number {
  return isBereft ? BEREFT_SHARE * weight : weight;
}

/** The least threshold above which PRECISION of the shown answers are right, on the questions as they were asked. */
function chooseThreshold(kind: ReaderKind, asked: readonly Asked[]): number {
  const firsts = asked
    .filter(({ isBereft }) => !isBereft)
    .flatMap((one) => {
      const first = firstOf(one);
      return first === null ? [] : [{ ...first, weight: weightOf(one) }];
    });
  firsts.sort((a, b) => b.probability - a.probability);
  let [all, right, threshold] = [0, 0, 1];
  for (const { weight, isRight, probability } of firsts) {
    all += weight;
    right += isRight ? weight : 0;
    if (right / all >= PRECISION[kind]) threshold = probability;
  }
  return Math.round(threshold * 100) / 100;
}

function report(asked: readonly Asked[], coefficients: Coefficients, threshold: number): void {
  console.log(`threshold ${String(threshold)}`);
  console.log(JSON.stringify(coefficients));
  for (const exam of new Set(asked.map(({ exam: name }) => name))) {
    const own = asked.filter((one) => one.exam === exam).map((one) => ({ one, first: firstOf(one) }));
    const plain = own.filter(({ one }) => !one.isBereft && one.item.references.length > 0);
    const silent = own.filter(({ one }) => one.isBereft || one.item.references.length === 0);
    const shown = own.filter(({ first }) => (first?.probability ?? 0) >= threshold);
    const natural = own.filter(({ one }) => !one.isBereft);
    const isRight = ({ first }: (typeof own)[number]) => first?.isRight === true;
    const score = ({ first }: (typeof own)[number]) => first?.probability ?? 0;
    const keep = thresholdKeeping(plain.filter(isRight).map(score), 0.9) ?? 0;
    const facts = {
      questions: plain.length,
      read: share(plain, ({ one }) => one.isRight.some(Boolean)),
      right: share(plain, isRight),
      shown: share(plain, (row) => score(row) >= threshold),
      shownRight: share(
        shown.filter(({ one }) => !one.isBereft),
        isRight,
      ),
      shownRightPlain: share(
        shown.filter((row) => plain.includes(row)),
        isRight,
      ),
      silent: share(silent, (row) => score(row) < threshold),
      silentKeeping90: share(silent, (row) => score(row) < keep),
      auroc: auroc(plain.map(score), silent.map(score))?.toFixed(3),
      error: calibrationError(
        natural
          .filter(({ first }) => first !== null)
          .map((row) => ({ score: score(row), isRight: isRight(row) })),
      )?.toFixed(3),
    };
    console.log(exam.padEnd(6), JSON.stringify(facts).replaceAll('"', '').replaceAll(',', ', '));
  }
}

function share<T>(all: readonly T[], is: (one: T) => boolean): string {
  return all.length === 0 ? '–' : ((100 * all.filter(is).length) / all.length).toFixed(1);
}

function numbers(facts: readonly Fact[], evidence: Readonly<Record<Fact, number>>): readonly number[] {
  return facts.map((fact) => evidence[fact]);
}

function table(facts: readonly Fact[], weights: readonly number[]): Readonly<Partial<Record<Fact, number>>> {
  return Object.fromEntries(
    facts.map((fact, at) => [
      fact,
      Math.min(AT_MOST[fact] ?? Infinity, Number((weights[at] ?? 0).toPrecision(3))),
    ]),
  );
}

/** Writes the file anew with the coefficients of one reader changed. */
function write(kind: ReaderKind, coefficients: Coefficients, threshold: number): void {
  const all = { ...COEFFICIENTS, [kind]: coefficients };
  const thresholds = { ...THRESHOLD, [kind]: threshold };
  writeFileSync(
    'src/answer/coefficients.ts',
    `// Made by \`npx tsx bench/fit-certainty.ts\`, which says from what and how. Not edited by hand.
import type { ReaderKind } from '../reading/reader.js';
import type { Coefficients } from './evidence-model.js';

/** Log-odds for each fact, by the reader whose scores they are for. */
export const COEFFICIENTS: Readonly<Record<ReaderKind, Coefficients>> = ${JSON.stringify(all, null, 2)};

/** Answers below this probability are not shown: above it, nine of ten were right (by the rules, 78 of 100) where it was chosen. */
export const THRESHOLD: Readonly<Record<ReaderKind, number>> = ${JSON.stringify(thresholds)};
`,
  );
}
