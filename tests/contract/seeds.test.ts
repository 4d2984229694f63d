import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readFolder } from '../../src/corpus/read-folder.js';

const SHARED = '../shared/seeds';

describe('the articles that the project ships', () => {
  it('are all read, each with a title, a date or none, and an id of its own', async () => {
    const { articles, refused } = await readFolder('seeds');
    expect(refused).toEqual([]);
    expect(articles).toHaveLength(readdirSync('seeds').length);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(articles.map(({ published }) => published)).toEqual(['2025-10-30', null]);
  });

  it('never quote the words of the date line', async () => {
    const { articles } = await readFolder('seeds');
    for (const { text, sentences } of articles) {
      for (const { start, end } of sentences) expect(text.slice(start, end)).not.toContain('date 2025-10-30');
    }
  });

  it.skipIf(!existsSync(SHARED))('are unchanged, names included', () => {
    for (const name of readdirSync(SHARED))
      expect(readFileSync(`seeds/${name}`).equals(readFileSync(`${SHARED}/${name}`)), name).toBe(true);
  });
});
