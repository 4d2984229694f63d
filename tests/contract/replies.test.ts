import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { commands } from '../../commands/index.js';
import { controls } from '../../commands/controls/index.js';
import type { Services } from '../../commands/services.js';
import { buildEdition } from '../../src/archive/edition.js';
import type { ReindexReport } from '../../src/archive/types.js';
import type { Article } from '../../src/corpus/article.js';
import type { Control, ControlInput, ControlOutcome } from '../../src/discord/control.js';
import { UserError } from '../../src/errors.js';
import { parseCustomId, type Action } from '../../src/presentation/custom-id.js';
import { questionOf } from '../../src/presentation/question-line.js';
import type { Reply } from '../../src/presentation/reply.js';
import { createRuleReader } from '../../src/reading/rule-reader.js';
import { flatten } from '../support/discord-limits.js';
import { createMessageCheck, hasOpenApi, type CheckMessage } from '../support/openapi.js';
import { bodyOf, expectQuotes, expectSound, expectSoundBut } from '../support/replies.js';
import { anyArticles, anyQuestion, anyText } from '../support/samples.js';
import { anyReport, moderatedArchive } from '../support/moderated-archive.js';
import { WORDINGS } from '../support/wordings.js';

/** Cases over all commands; each holds several replies. `npm run test:long` tries ten thousand. */
const CASES = Number(process.env['CASES'] ?? 300);
const ASKER = '123456789012345678';
const SOMEBODY_ELSE = '223456789012345678';
/** Of these commands the replies hold moments of ours, which Discord writes in the reader's time zone. */
const WITH_MOMENTS = ['status', 'reindex', 'article'];
const MOMENTS = /<t:\d+:[fR]>/gu;
/** How many controls one after the other are used. */
const DEPTH = 3;

interface Case {
  readonly articles: readonly Article[];
  readonly question: string;
  readonly locale: string;
  readonly place: 'server' | 'direct' | 'elsewhere';
  /** Chooses among what can be pressed. */
  readonly choice: number;
  readonly page: number;
  readonly isPrivate: boolean;
  readonly report: ReindexReport;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  articles: anyArticles.filter((articles) => articles.length > 0),
  question: fc.oneof(anyQuestion, anyText),
  locale: fc.constantFrom(...WORDINGS.map(([locale]) => locale), 'xx'),
  place: fc.constantFrom('server', 'direct', 'elsewhere'),
  choice: fc.nat(),
  page: fc.integer({ min: 1, max: 99 }),
  isPrivate: fc.boolean(),
  report: anyReport,
});

/** The options of each command, for a case; those of a message's menu have none. */
const OPTIONS: Readonly<Record<string, (given: Case) => Record<string, string | number>>> = {
  ask: ({ question, isPrivate }) => ({ question, visibility: isPrivate ? 'only-me' : 'everyone' }),
  search: ({ question }) => ({ words: question }),
  timeline: ({ question, page, isPrivate }) => (isPrivate ? { page } : { topic: question }),
  articles: ({ page }) => ({ page }),
  article: ({ articles, choice }) => ({ article: articles[choice % articles.length]?.path ?? '' }),
};

/** The subcommands of each command that has some. */
const SUBCOMMANDS: Readonly<Record<string, readonly string[]>> = {
  reindex: ['run', 'preview', 'status', 'undo'],
  article: ['remove'],
};

describe('every reply', () => {
  const program = () => ({
    version: '1.2.3',
    node: '20.19.0',
    startedAt: new Date('2025-10-30T12:00:00Z'),
    memory: 1e9,
  });
  let check: CheckMessage = () => [];

  beforeAll(() => {
    if (hasOpenApi) check = createMessageCheck();
  });

  /** Within the limits, by Discord's own description too, and quotations are slices. */
  const expectGood = (reply: Reply, articles: readonly Article[], name: string): void => {
    if (WITH_MOMENTS.includes(name)) expectSoundBut(reply, MOMENTS);
    else expectQuotes(expectSound(reply), articles);
    expect(check(bodyOf(reply))).toEqual([]);
  };

  const press = async (reply: Reply, given: Case, services: Services): Promise<Reply | null> => {
    const pressable = flatten(reply.components as unknown as Record<string, unknown>[]).filter(
      ({ custom_id: id, disabled }) => typeof id === 'string' && disabled !== true,
    );
    const chosen = pressable[given.choice % Math.max(1, pressable.length)];
    if (chosen === undefined) return null;
    const state = parseCustomId(String(chosen['custom_id']));
    if (state === null) throw new Error(`no control has the id ${String(chosen['custom_id'])}`);
    const userId = given.choice % 2 === 0 ? ASKER : SOMEBODY_ELSE;
    const options = (chosen['options'] ?? []) as { readonly value: string }[];
    const value = options[given.choice % Math.max(1, options.length)]?.value;
    const input: ControlInput = {
      state,
      values: value === undefined ? [] : [value],
      question: questionOf(reply.components),
      isPrivate: reply.isPrivate,
      userId,
      userName: '@everyone *x*',
      isAsker: state.asker === userId,
      mayModerate: true,
      mayManageMessages: given.isPrivate,
      locale: given.locale,
    };
    const run = controls[state.action] as Control<Services, Action>;
    const outcome = await run(input, services).catch((error: unknown): ControlOutcome => {
      if (error instanceof UserError) return { kind: 'delete' };
      throw error;
    });
    return outcome.kind === 'delete' ? null : outcome.reply;
  };

  it.each(commands)(
    "of $definition.name, and of what is pressed on it, is within Discord's limits and quotes articles alone",
    async (command) => {
      const isMessage = command.definition.type === 3;
      await fc.assert(
        fc.asyncProperty(anyCase, async (given) => {
          const services = {
            archive: moderatedArchive(buildEdition(given.articles, createRuleReader()), given.report),
            audit: { record: () => Promise.resolve(given.isPrivate) },
            program,
          };
          const subcommands = SUBCOMMANDS[command.definition.name] ?? [];
          const input = {
            subcommand: subcommands[given.choice % subcommands.length] ?? null,
            files: {},
            userName: '@everyone *x*',
            options: OPTIONS[command.definition.name]?.(given) ?? {},
            targetText: isMessage ? given.question : '',
            userId: ASKER,
            mayModerate: subcommands.length > 0 || given.isPrivate,
            place: subcommands.length > 0 ? 'server' : given.place,
            locale: given.locale,
          };
          const show = (shown: Reply): void => {
            expectGood(shown, given.articles, command.definition.name);
          };
          let reply: Reply | null = await command.run(input, services, show).catch((error: unknown) => {
            if (error instanceof UserError) return null;
            throw error;
          });
          for (let step = 0; reply !== null && step <= DEPTH; step += 1) {
            expectGood(reply, given.articles, command.definition.name);
            reply = await press(reply, { ...given, choice: given.choice >> step }, services);
          }
        }),
        { numRuns: Math.ceil(CASES / commands.length) },
      );
    },
    600_000,
  );
});
