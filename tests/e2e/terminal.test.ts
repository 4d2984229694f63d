import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const LOADER = ['--import', './tests/support/typescript-loader.mjs'];

/** The real tool in a process of its own, without a token whatever the environment has. */
function footnote(
  args: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const environment = { ...process.env, DISCORD_TOKEN: '', ARTICLES_DIR: '', ...settings };
    const child = execFile(
      process.execPath,
      [...LOADER, 'src/cli.ts', ...args],
      { env: environment },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, out, err });
      },
    );
    child.stdin?.end(input);
  });
}

const json = ({ out }: Ended) => JSON.parse(out) as Record<string, unknown>;

describe('footnote ask', () => {
  it('prints the answer in the form that other programs read', async () => {
    const ended = await footnote(['ask', '--json', 'When did the Il-62M fly to Latakia?']);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(json(ended)).toMatchObject({
      question: 'When did the Il-62M fly to Latakia?',
      outcome: 'found',
      answers: [
        {
          text: 'October 26',
          value: { kind: 'date', from: '2025-10-26', to: '2025-10-26' },
          evidence: [
            {
              article: { published: '2025-10-30', source: null, url: null },
              paragraph: 2,
              page: null,
              highlight: { start: 426, end: 436 },
            },
          ],
        },
      ],
      nearest: [],
    });
  });

  it('prints it for people otherwise, without colours into a pipe', async () => {
    const { code, out } = await footnote(['ask', 'When', 'did', 'the', 'Il-62M', 'fly', 'to', 'Latakia?']);
    expect(code).toBe(0);
    expect(out).toContain('October 26  (computed: 2025-10-26)');
    expect(out).toContain('│ In particular, an Il-62M');
    expect(out).not.toContain('\u001b');
  });
});

describe('the other uses of footnote', () => {
  it('batch answers line by line, and ends with 1 when a line was bad', async () => {
    const lines = [
      '{"id":1,"question":"Who visited Moscow?"}',
      'nonsense',
      '{"id":2,"question":"?"}',
      '{"id":3,"question":"When did Putin visit Damascus?"}',
    ];
    const { code, out } = await footnote(['batch'], lines.join('\n'));
    const objects = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(objects.map(({ id, outcome }) => [id, outcome])).toEqual([
      [1, 'found'],
      [null, undefined],
      [2, undefined],
      [3, 'not-found'],
    ]);
  });

  it('leaves nothing behind, neither in DATA_DIR nor where added articles would be', async () => {
    const home = await mkdtemp(join(tmpdir(), 'footnote-'));
    const [data, added] = [join(home, 'data'), join(home, 'added')];
    const ended = await footnote(['check'], '', { DATA_DIR: data, ARTICLES_ADDED_DIR: added });
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(await readdir(home)).toEqual([]);
    await rm(home, { recursive: true });
  });

  it('answers from added articles too, unless another folder is named', { timeout: 60_000 }, async () => {
    const home = await mkdtemp(join(tmpdir(), 'footnote-'));
    await writeFile(join(home, 'mill.txt'), 'The mill burned down in 1901.');
    const environment = { ARTICLES_ADDED_DIR: home, DATA_DIR: join(home, 'data') };
    const [all, named] = await Promise.all([
      footnote(['articles'], '', environment),
      footnote(['articles', '--articles', 'seeds'], '', environment),
    ]);
    expect(all.out).toContain('The mill burned down in 1901.');
    expect(named.out).not.toContain('mill');
    await rm(home, { recursive: true });
  });

  it('fails with one clear line', async () => {
    const ended = await footnote(['ask', '--articles', 'nowhere', 'who?']);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain('nowhere');
  });

  it.skipIf(!existsSync('/dev/full'))(
    'fails with one clear line when its output cannot be written',
    async () => {
      const full = await open('/dev/full', 'w');
      const child = spawn(process.execPath, [...LOADER, 'src/cli.ts', 'articles'], {
        stdio: ['ignore', full.fd, 'pipe'],
      });
      let err = '';
      child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const code = await new Promise((resolve) => child.once('close', resolve));
      await full.close();
      expect([code, err]).toEqual([1, 'footnote: The output cannot be written (ENOSPC).\n']);
    },
  );

  it('ends quietly when the reader of its output has seen enough', async () => {
    const child = spawn(process.execPath, [...LOADER, 'src/cli.ts', 'articles'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});

describe('npm start', () => {
  it('without a token says in one line what to do', async () => {
    const ended = await new Promise<Ended>((resolve) => {
      execFile(
        process.execPath,
        [...LOADER, 'src/main.ts'],
        { env: { ...process.env, DISCORD_TOKEN: '' } },
        (error, out, err) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
        },
      );
    });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('npm run playground');
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});
