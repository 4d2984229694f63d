import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { commands } from '../../../commands/index.js';
import {
  clearCommands,
  deployCommands,
  diffCommands,
  type Access,
} from '../../../src/discord/registration.js';
import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { expectOfficial } from '../../support/traffic.js';

const definitions = commands.map(({ definition }) => definition);
const names = definitions.map(({ name }) => name).sort();
const nothing = { added: [], changed: [], removed: [] };

let playground: Playground;
let access: Access;

beforeEach(async () => {
  playground = await startPlayground();
  access = { token: playground.token, apiUrl: playground.apiUrl };
});

afterEach(async () => {
  await playground.close();
  expectOfficial(playground.record);
});

const writes = () => playground.record.filter(({ method }) => method === 'PUT').length;

describe('the commands of the application', () => {
  it('are compared without changing anything', async () => {
    expect(await diffCommands(access, definitions)).toEqual({ ...nothing, added: names });
    expect(writes()).toBe(0);
  });

  it('are registered once, and not again while they are the same', async () => {
    expect(await deployCommands(access, definitions)).toEqual({ ...nothing, added: names });
    expect(await deployCommands(access, definitions)).toEqual(nothing);
    expect(writes()).toBe(1);
  });

  it('are registered anew when one differs', async () => {
    await deployCommands(access, definitions);
    const changed = definitions.map((definition) =>
      definition.name === 'ask' ? { ...definition, description: 'Other words' } : definition,
    );
    expect(await diffCommands(access, changed)).toEqual({ ...nothing, changed: ['ask'] });
    expect(await deployCommands(access, changed.slice(1))).toEqual({ ...nothing, removed: ['ask'] });
    expect(writes()).toBe(2);
  });

  it('are registered anew when a translation differs', async () => {
    await deployCommands(access, definitions);
    const changed = definitions.map((definition) =>
      definition.name === 'ask' ? { ...definition, description_localizations: { de: 'Anders' } } : definition,
    );
    expect(await diffCommands(access, changed)).toEqual({ ...nothing, changed: ['ask'] });
  });

  it('are removed', async () => {
    await deployCommands(access, definitions);
    expect(await clearCommands(access)).toEqual({ ...nothing, removed: names });
    expect(await clearCommands(access)).toEqual(nothing);
    expect(writes()).toBe(2);
  });

  it('are refused with a wrong token, in one clear sentence', async () => {
    await expect(diffCommands({ ...access, token: 'wrong' }, definitions)).rejects.toMatchObject({
      code: 'token-refused',
    });
  });

  it('cannot be compared where Discord is not', async () => {
    await expect(
      diffCommands({ ...access, apiUrl: 'http://127.0.0.1:9/api' }, definitions),
    ).rejects.toMatchObject({ code: 'discord-unreachable' });
  });
});
