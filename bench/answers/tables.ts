import { CAUSES, causeOf } from './causes.js';
import { rankingOf, shownOf, silenceOf, wordsOf, type Ranking, type Silence } from './figures.js';
import { groupBy } from './group-by.js';
import type { Condition, Outcome } from './types.js';

/** Lines of Markdown. */
type Lines = readonly string[];

const TAKEN_AWAY: readonly Condition[] = ['article away', 'paragraph away'];
const RANKING_HEAD = [
  'system',
  'half',
  'questions',
  'EM',
  'F1',
  'right answer first',
  'right sentence first',
  'among 3',
  'right article',
  'in windows',
  'dates',
];
const SHOWN_HEAD = [
  'system',
  'half',
  'answered',
  'shown is right',
  'with unanswerable ones',
  'ECE shown',
  'ECE all',
  'p50 ms',
  'p95 ms',
];
const SILENCE_HEAD = [
  'system',
  'half',
  'silence is right',
  'questions',
  'AUROC',
  'silent',
  'silent, 90 % of right kept',
  'silent, 90 % answered',
];

/** All tables of one set. */
export function tablesOf(outcomes: readonly Outcome[], hasHalves: boolean): Lines {
  const parts = partsOf(outcomes, hasHalves);
  return [
    ...table(RANKING_HEAD, parts.flatMap(rankingRows)),
    '',
    ...table(
      SHOWN_HEAD,
      parts.map(({ system, half, own }) => shownRow([system, half], own)),
    ),
    '',
    ...table(SILENCE_HEAD, parts.flatMap(silenceRows)),
    '',
    ...table(
      ['mistakes', ...CAUSES],
      [...groupBy(outcomes, ({ system }) => system)].map(([system, own]) => causeRow(system, own)),
    ),
  ];
}

interface Part {
  readonly system: string;
  readonly half: string;
  readonly own: readonly Outcome[];
}

function partsOf(outcomes: readonly Outcome[], hasHalves: boolean): readonly Part[] {
  return [...groupBy(outcomes, ({ system }) => system)].flatMap(([system, own]) => {
    const all = { system, half: 'all', own };
    if (!hasHalves) return [all];
    const halves = (['looked at', 'held back'] as const).map((half) => ({
      system,
      half,
      own: own.filter(({ item }) => item.half === half),
    }));
    return [all, ...halves];
  });
}

function rankingRows({ system, half, own }: Part): readonly Lines[] {
  const can = own.filter(({ condition }) => condition === 'as it is');
  const row = rankingRow([system, half], rankingOf(can));
  const read = can.filter(({ whole }) => whole !== null);
  if (read.length === 0) return [row];
  const { exact, overlap } = wordsOf(can, ({ whole }) => whole);
  return [row, [`${system}, whole`, half, String(can.length), percent(exact), percent(overlap)]];
}

function rankingRow(head: Lines, figures: Ranking): Lines {
  const { questions, exact, overlap, right, excerpt, excerptAmongThree, article, read, dates } = figures;
  const shares = [exact, overlap, right, excerpt, excerptAmongThree, article, read, dates];
  return [...head, String(questions), ...shares.map(percent)];
}

function shownRow(head: Lines, own: readonly Outcome[]): Lines {
  const figures = shownOf(own.filter(({ condition }) => !TAKEN_AWAY.includes(condition)));
  const { answered, right, rightOfAll, calibration, calibrationOfAll, p50, p95 } = figures;
  return [
    ...head,
    ...[answered, right, rightOfAll].map(percent),
    ...[calibration, calibrationOfAll].map((error) => fixed(error, 3)),
    ...[p50, p95].map((time) => fixed(time, 1)),
  ];
}

function silenceRows({ system, half, own }: Part): readonly Lines[] {
  const by = groupBy(own, ({ condition }) => condition);
  const can = by.get('as it is') ?? [];
  const not = [...by].filter(([condition]) => condition !== 'as it is');
  const own0 = not.filter(([condition]) => !TAKEN_AWAY.includes(condition));
  const together = own0.length > 1 ? [['all of these', own0.flatMap(([, all]) => all)] as const] : [];
  return [...not, ...together].flatMap(([condition, all]) => {
    const row = silenceRow([system, half, condition], silenceOf(can, all));
    if (!all.some(({ whole }) => whole !== null)) return [row];
    const margins = silenceOf(can, all, ({ whole }) => whole);
    return [row, silenceRow([`${system}, whole`, half, condition], margins)];
  });
}

function silenceRow(head: Lines, figures: Silence): Lines {
  const { questions, auroc, silent, silentKeepingRight, silentAnswering } = figures;
  return [
    ...head,
    String(questions),
    fixed(auroc, 3),
    ...[silent, silentKeepingRight, silentAnswering].map(percent),
  ];
}

function causeRow(system: string, own: readonly Outcome[]): Lines {
  const causes = own.map(causeOf);
  return [system, ...CAUSES.map((cause) => String(causes.filter((one) => one === cause).length))];
}

/** A table of Markdown, its columns aligned; cells that a row lacks are empty. */
export function table(head: Lines, rows: readonly Lines[]): Lines {
  if (rows.length === 0) return [];
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: Lines) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}

/** A share as one hundred with one decimal. */
export function percent(share: number | null): string {
  return fixed(share === null ? null : share * 100, 1);
}

/** With so many decimals; a dash where there is nothing. */
export function fixed(value: number | null, decimals: number): string {
  return value === null ? '–' : value.toFixed(decimals);
}
