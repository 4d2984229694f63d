import { readFileSync } from 'node:fs';

import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';

import { readConfig, settingNames, SETTINGS } from '../../src/config.js';

describe('readConfig', () => {
  it('has a default for every setting', () => {
    expect(readConfig({})).toEqual({
      config: {
        token: '',
        articlesDir: 'seeds',
        articlesAddedDir: 'data/added',
        dataDir: 'data',
        watch: false,
        apiUrl: 'https://discord.com/api',
        reader: 'learned',
        personQuestions: 5,
        placeQuestions: 30,
        logChannel: null,
        logLevel: 'info',
      },
      warnings: [],
    });
  });

  it('takes a setting that is set to nothing for one that is not set', () => {
    expect(readConfig({ ARTICLES_DIR: '', LOG_LEVEL: undefined }).config.articlesDir).toBe('seeds');
  });

  it('names every bad setting at once, and prints no value', () => {
    const bad = () =>
      readConfig({ DISCORD_TOKEN: 'se cret', DISCORD_API_URL: 'nowhere', READER: 'me', LOG_LEVEL: 'loud' });
    expect(bad).toThrow(/DISCORD_TOKEN.*DISCORD_API_URL.*READER.*LOG_LEVEL/u);
    expect(bad).not.toThrow(/se cret/u);
  });

  it.each(['-1', '1.5', 'many'])('does not take %s for a number of questions', (given) => {
    expect(() => readConfig({ PERSON_QUESTIONS: given })).toThrow(
      'PERSON_QUESTIONS must be a whole number from 0 on.',
    );
  });

  it('takes 0 for a number of questions', () => {
    expect(readConfig({ PLACE_QUESTIONS: '0' }).config.placeQuestions).toBe(0);
  });

  it('warns of what looks like a misspelt setting', () => {
    expect(
      readConfig({ ARTICLE_DIR: 'x', DISCORD_TOKN: 'y', PATH: 'z', DISCORD_TOKEN: 't' }).warnings,
    ).toEqual([
      'The setting ARTICLE_DIR is unknown; is ARTICLES_DIR meant?',
      'The setting DISCORD_TOKN is unknown; is DISCORD_TOKEN meant?',
    ]);
  });
});

describe('.env.example and README.md', () => {
  it('list the settings of the schema, with their defaults and words', () => {
    const example = readFileSync('.env.example', 'utf8');
    const defaults = readConfig({}).config;
    expect(Object.keys(parse(example))).toEqual(settingNames());
    expect(Object.values(parse(example))).toEqual([
      defaults.token,
      defaults.articlesDir,
      defaults.articlesAddedDir,
      defaults.dataDir,
      String(defaults.watch),
      defaults.apiUrl,
      defaults.reader,
      String(defaults.personQuestions),
      String(defaults.placeQuestions),
      defaults.logChannel ?? '',
      defaults.logLevel,
    ]);
    const readme = readFileSync('README.md', 'utf8');
    for (const name of settingNames()) {
      expect(example).toContain(`# ${SETTINGS[name].about}\n${name}=`);
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'mu'));
      expect(readme).toContain(SETTINGS[name].about);
    }
  });
});
