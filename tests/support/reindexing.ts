import type { Outcome } from '../../src/playground/outcome.js';
import { textOf } from './cards.js';
import { until, type Stage } from './footnote.js';
import { ENGLISH } from './wordings.js';

/** A busy machine takes long to read a few files. */
const PATIENCE_MS = 60_000;

/** Has a moderator use `/reindex run`, or another of its subcommands, and waits for the report behind the progress. */
export async function reindex(
  { playground }: Stage,
  subcommand: 'run' | 'preview' | 'undo' = 'run',
): Promise<Outcome> {
  const outcome = await playground.slash({ as: 'moderator', name: `reindex ${subcommand}` });
  const now = () => playground.world.messages.get(outcome.message?.id ?? '')?.message ?? null;
  const { running, previewing } = ENGLISH.moderation.progress;
  await until(() => ![running, previewing].some((title) => textOf(now()).includes(title)), PATIENCE_MS);
  return { ...outcome, message: now() };
}
