import { describe, expect, it } from 'vitest';

import { CATALOGUES, type Wording } from '../../src/presentation/wording.js';

/** Any entry of a catalogue, by its path: `help.title`. */
type Entry = string | readonly string[] | ((...given: never[]) => string);

/**
 * What functions are called with, to see whether their placeholders are there: a text of its own for each, or a number
 * with digits of its own. A new function needs a row.
 */
const GIVEN: Readonly<Record<string, readonly (string | number | readonly string[])[]>> = {
  asked: ['Aa'],
  computed: ['Aa'],
  quoted: ['Aa'],
  readAs: ['Aa', 'Bb'],
  alsoIn: [['Aa', 'Bb']],
  sayTheSame: [7],
  'scope.narrowed': ['Aa'],
  'scope.since': ['Aa'],
  'scope.until': ['Aa'],
  'scope.between': ['Aa', 'Bb'],
  'scope.noDate': ['Aa'],
  'scope.needsYear': ['Aa'],
  'scope.backwards': ['Aa', 'Bb'],
  'timeline.of': ['Aa'],
  'timeline.computed': ['Aa'],
  'timeline.noneOf': ['Aa'],
  'timeline.all': [7],
  'timeline.shown': [3, 7, 9],
  'timeline.more': [7, 9],
  'controls.sharedBy': ['Aa'],
  'controls.answerNumber': [3, 7],
  'controls.paragraphs': [3, 7, 9],
  'controls.offsets': [3, 7],
  'controls.matched': ['Aa'],
  'controls.beside': ['Aa'],
  'controls.missing': ['Aa'],
  'controls.resolved': ['Aa', 'Bb'],
  'controls.dated': ['Aa'],
  'controls.sources': [7],
  'browsing.claim': ['Aa'],
  'browsing.leftOut': [7],
  'status.articles': [7],
  'status.refused': [7],
  'status.indexed': ['Aa', 'Bb'],
  'status.upSince': ['Aa'],
  'status.memory': [7],
  'moderation.progress.files': [7, 9],
  'moderation.progress.rate': [7],
  'moderation.progress.left': [7],
  'moderation.progress.began': ['Aa'],
  'moderation.status.undated': [7],
  'moderation.status.nearDuplicates': [7],
  'moderation.status.added': [7],
  'moderation.form.noDay': ['Aa'],
  'moderation.form.noAddress': ['Aa'],
  'moderation.removal.holds': [7],
  'moderation.removal.addedBy': ['Aa', 'Bb'],
  'moderation.audit.by': ['Aa'],
  paragraph: [7],
  onPage: [7],
  paragraphOf: ['Aa', 7],
  quotedFrom: ['Aa'],
  edition: ['Aa'],
  'silence.nothing-matched': ['Aa', 'Bb'],
  'silence.unknown-word': ['Aa', 'Bb'],
  'silence.apart': ['Aa', 'Bb'],
  'silence.no-evidence': ['Aa', 'Bb'],
  'silence.unread-language': ['Aa', 'Bb'],
  searched: ['Aa'],
  articles: [7],
  page: [7, 9],
  changed: [7, 'Aa'],
  andMore: [7],
  took: [7900],
  'talk.tooMany': [7],
  ...Object.fromEntries(Object.keys(CATALOGUES.en.failures).map((code) => [`failures.${code}`, ['Aa']])),
  failureId: ['Aa'],
};
/** Every class of numbers that any of the languages has a plural form for. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000];

/** The paths of all names that are typed. */
function namesOf({ names }: Wording): readonly string[] {
  return Object.entries(names).flatMap(([kind, own]) =>
    Object.keys(own).map((name) => `names.${kind}.${name}`),
  );
}

/** Words that another language has too. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [
    'changed',
    'took',
    'controls.markdown',
    'moderation.form.text',
    'names.commands.status',
    'names.subcommands.status',
  ],
  fr: [
    'articles',
    'onPage',
    'certainty.certain',
    'certainty.possible',
    'took',
    'controls.markdown',
    'moderation.form.source',
    'names.commands.article',
    'names.commands.articles',
    'names.options.article',
    'names.options.page',
    'names.options.question',
  ],
  es: ['took', 'controls.markdown'],
  ru: ['controls.markdown'],
  uk: ['controls.markdown'],
  ar: ['controls.markdown', ...namesOf(CATALOGUES.en)],
};
/** Languages that share no letter with English: only names of ours, of Discord and of commands may be Latin. */
const OTHER_SCRIPT = ['ru', 'uk', 'ar'];
const NAMES = /\b(?:Footnote|Discord|Markdown|Guilds|GuildMessages|DirectMessages|https|October)\b|Aa|Bb/gu;
/** Discord has no Arabic: its readers see the English names of commands. */
const TYPED = new RegExp(
  String.raw`\b(?:${Object.values(CATALOGUES.en.names).flatMap(Object.values).join('|')})\b`,
  'gu',
);

/** Greatest lengths by the beginning of the path. https://discord.com/developers/docs/interactions/application-commands */
const LIMITS = [
  [/^commands\..*\.name$/u, 32],
  [/^commands\./u, 100],
  // A form's title, the labels of its fields, and what stands below those.
  [/^moderation\.form\.(?:title|name|date|source|url|text)$/u, 45],
  [/^moderation\.form\.(?:dateHint|sourceHint|urlHint|textHint)$/u, 100],
  [/^moderation\.removal\.(?:yes|no)$/u, 34],
  // Labels of buttons. https://discord.com/developers/docs/components/reference
  [/^browsing\.(?:backToList|openAgain|searchAgain)$/u, 80],
  [/^browsing\.open$/u, 150],
  [
    /^controls\.(?:showContext|moreExcerpts|why|citation|share|remove|again|back|previous|next|previousAnswer|nextAnswer)$/u,
    80,
  ],
] as const;

const entriesOf = (holder: object, path = ''): readonly (readonly [string, Entry])[] =>
  Object.entries(holder).flatMap(([key, entry]: [string, Entry | object]) =>
    typeof entry === 'object' && !Array.isArray(entry)
      ? entriesOf(entry, `${path}${key}.`)
      : [[`${path}${key}`, entry as Entry] as const],
  );
/** What an entry says, with sample arguments. */
const said = (path: string, entry: Entry, given = GIVEN[path]): string => {
  if (typeof entry !== 'function') return [entry].flat().join('\n');
  if (given === undefined) throw new Error(`GIVEN needs a row for ${path}`);
  return entry(...(given as never[]));
};
/** Which of the arguments a text has. */
const placeholders = (text: string, path: string): readonly string[] =>
  (GIVEN[path] ?? [])
    .flat()
    .map((value) => (value === 7900 ? '7' : String(value)))
    .filter((value) => text.includes(value));
/** What of ours has this name in a language. */
const named = (names: Readonly<Record<string, string>>, typed: string): string =>
  Object.entries(names).find(([, name]) => name === typed)?.[0] ?? `nothing is called ${typed}`;
/** Commands in a text, with the option behind, as the program calls them. */
const commandsIn = (text: string, { names }: Wording): readonly string[] =>
  [...text.matchAll(/\/([-\p{L}]+)(?: (\p{L}+):)?/gu)]
    .map(([, command = '', option]) =>
      [named(names.commands, command), ...(option === undefined ? [] : [named(names.options, option)])].join(
        ' ',
      ),
    )
    .sort();

const english = new Map(entriesOf(CATALOGUES.en));
const languages = Object.entries(CATALOGUES).filter(([language]) => language !== 'en');

describe.each(Object.entries(CATALOGUES))('the words in %s', (language, wording: Wording) => {
  const entries = entriesOf(wording);

  it('are as many as in English, and none is empty', () => {
    expect(entries.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, entry] of entries) {
      expect(said(path, entry).trim(), path).not.toBe('');
      const original = english.get(path);
      expect([path, Array.isArray(entry) && entry.length]).toEqual([
        path,
        Array.isArray(original) && original.length,
      ]);
    }
  });

  it('are in its own locale', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(wording.locale)).toEqual([wording.locale]);
    expect(wording.locale.startsWith(language)).toBe(true);
  });

  it('have the placeholders and the commands that the English ones have', () => {
    for (const [path, entry] of entries) {
      const [own, original] = [said(path, entry), said(path, english.get(path) ?? '')];
      expect([path, placeholders(own, path)]).toEqual([path, placeholders(original, path)]);
      expect([path, commandsIn(own, wording)]).toEqual([path, commandsIn(original, CATALOGUES.en)]);
    }
  });

  it('have a form for every number', () => {
    for (const [path, entry] of entries.filter(([name]) => GIVEN[name]?.some(Number.isInteger)))
      for (const count of COUNTS) {
        const given = GIVEN[path]?.map((value) => (typeof value === 'number' ? count : value));
        expect(said(path, entry, given), path).not.toMatch(/#|undefined|NaN|^\s*$/u);
      }
  });

  it('name options as they are called where they are typed', () => {
    const { article, after, before, page } = wording.names.options;
    for (const name of [article, after, before]) expect(wording.scope.widen).toContain(name);
    for (const name of [after, before]) expect(wording.scope.backwards('A', 'B')).toContain(name);
    expect(wording.timeline.more(3, 7)).toContain(`${page}: 7`);
  });

  it('name the command of a message as its menu does', () => {
    for (const place of ['server', 'elsewhere'] as const)
      expect(wording.help.ways[place].join('\n')).toContain(`**${wording.commands.findTheSource.name}**`);
  });

  it.each(LIMITS)('%s are at most %i characters long', (paths, most) => {
    for (const [path, entry] of entries.filter(([name]) => paths.test(name)))
      expect([path, said(path, entry).length <= most]).toEqual([path, true]);
  });
});

describe.each(languages)('the translation into %s', (language, wording) => {
  it('leaves no English', () => {
    const left = entriesOf(wording)
      .filter(
        ([path, entry]) =>
          path !== 'locale' && path !== 'quoted' && said(path, entry) === said(path, english.get(path) ?? ''),
      )
      .map(([path]) => path)
      .filter((path) => !SAME[language]?.includes(path));
    expect(left).toEqual([]);
  });
});

describe.each(languages.filter(([language]) => OTHER_SCRIPT.includes(language)))(
  'in %s',
  (language, wording) => {
    it('no Latin letters stand but in names', () => {
      const typed = language === 'ar' ? TYPED : NAMES;
      for (const [path, entry] of entriesOf(wording).filter(([name]) => name !== 'locale'))
        expect([path, said(path, entry).replace(NAMES, '').replace(typed, '')]).toEqual([
          path,
          expect.not.stringMatching(/[A-Za-z]/u),
        ]);
    });
  },
);
