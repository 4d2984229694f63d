import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { failureCodes, isWorded, UserError } from '../../src/errors.js';
import { failureCard } from '../../src/presentation/notice-card.js';
import { CATALOGUES, wordingFor } from '../../src/presentation/wording.js';
import { textOf } from '../support/cards.js';

/** Rooms that know no reader: what they throw crosses into Discord only by its code. */
const READERLESS = [
  ...['text', 'corpus', 'question', 'retrieval', 'reading', 'answer', 'archive'],
  join('discord', 'attachments.ts'),
].map((room) => join('src', room));
/** Rooms that know one: what they throw is in the reader's language. */
const WITH_READER = ['commands', join('src', 'presentation')];
const THROWN = /new UserError\(\s*'([^']+)',\s*(['"`])?/gu;

const filesOf = (room: string): readonly string[] =>
  room.endsWith('.ts')
    ? [room]
    : readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(room, name));
/** Codes that rooms throw, with whether the message is written there in English. */
const thrownIn = (
  rooms: readonly string[],
): readonly { readonly code: string; readonly isEnglish: boolean }[] =>
  rooms.flatMap(filesOf).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(THROWN)].map(([, code = '', quote]) => ({
      code,
      isEnglish: quote !== undefined,
    })),
  );
const said = (code: (typeof codes)[number], locale: string) => {
  const { components } = failureCard(
    new UserError(code, 'In English.', { detail: 'a.txt' }),
    '1',
    wordingFor(locale),
  );
  return textOf({ components: [...components] });
};

const codes = failureCodes();
const worded = codes.filter(isWorded);
const languages = Object.keys(CATALOGUES);

describe('failures', () => {
  it.each(languages)('have a sentence of their own in %s where their thrower knows no reader', (language) => {
    const sentences = worded.map((code) => said(code, language));
    expect(new Set(sentences).size).toBe(worded.length);
    for (const sentence of sentences) expect(sentence).not.toContain('In English.');
  });

  it('say which files were refused where none is left', () => {
    for (const language of languages) expect(said('articles-empty', language)).toContain('a.txt');
  });

  it('that rooms without a reader throw have such a sentence', () => {
    const thrown = thrownIn(READERLESS).map(({ code }) => code);
    expect(thrown.length).toBeGreaterThanOrEqual(worded.length);
    for (const code of thrown) expect(worded).toContain(code);
    expect([...new Set(thrown)].sort()).toEqual([...worded].sort());
  });

  it('that rooms with a reader throw are not in English only', () => {
    const thrown = thrownIn(WITH_READER);
    expect(thrown.length).toBeGreaterThan(0);
    for (const { code, isEnglish } of thrown)
      expect([code, isEnglish, worded]).toEqual([code, false, expect.not.arrayContaining([code])]);
  });
});
