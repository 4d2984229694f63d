import type { Progress } from '../archive/types.js';
import { card, smallPrint, text } from './parts.js';
import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** What is under way, and what is to be said beside it, in sentences of ours. */
export interface Running {
  readonly kind: 'run' | 'preview';
  readonly notes: readonly string[];
}

const CELLS = 20;

/** How far a run is, in words and as a bar of text; private. */
export function progressCard(progress: Progress, { kind, notes }: Running, wording: Wording): Reply {
  const { running, previewing } = wording.moderation.progress;
  const title = { run: running, preview: previewing }[kind];
  const lines = [`## ${title}`, ...progressLines(progress, wording), ...notes.map(smallPrint)];
  return card('answer', [text(lines.join('\n'))], true);
}

/** The phase, the bar where it is known how much there is to do, and what is known of pace and time. */
export function progressLines(progress: Progress, wording: Wording): readonly string[] {
  const { phase, done, total, perSecond, millisecondsLeft } = progress;
  const { phases, files, rate, left } = wording.moderation.progress;
  const isCounted = phase === 'reading' && total > 0;
  const facts = [
    ...(total > 0 ? [files(done, total)] : []),
    ...(perSecond === null ? [] : [rate(Math.round(perSecond))]),
    ...(millisecondsLeft === null ? [] : [left(Math.ceil(millisecondsLeft / 1000))]),
  ];
  return [
    phases[phase],
    ...(isCounted ? [bar(done / total, wording)] : []),
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
  ];
}

function bar(share: number, { locale }: Wording): string {
  const full = Math.floor(share * CELLS);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.floor(share * 100) / 100);
  return `${'▰'.repeat(full)}${'▱'.repeat(CELLS - full)} ${percent}`;
}
