import { describe, expect, it } from 'vitest';

import type { Exchange } from '../../src/playground/record.js';
import { problemsOfExchange } from '../support/discord-limits.js';
import { createOpenApiCheck, hasOpenApi } from '../support/openapi.js';

const ID = '123456789012345678';
const body = { flags: 1 << 15, components: [{ type: 10, content: 'x' }], allowed_mentions: { parse: [] } };
const post = (changes: object, path = `/channels/${ID}/messages`): Exchange => ({
  at: 0,
  milliseconds: 0,
  method: 'POST',
  path,
  query: {},
  isAuthorized: true,
  body: { ...body, ...changes },
  fileCount: 0,
  status: 204,
  response: null,
  refusals: [],
  message: null,
});

describe('problemsOfExchange', () => {
  it('takes a sound message', () => {
    expect(problemsOfExchange(post({}))).toEqual([]);
  });

  it.each<[string, Exchange]>([
    ['may ping', post({ allowed_mentions: { parse: ['users'] } })],
    ['says nothing of mentions', post({ allowed_mentions: undefined })],
    ['has content beside V2', post({ content: 'x' })],
    ['lacks the flag', post({ flags: 0 })],
    ['is empty', post({ components: [] })],
    ['is too long', post({ components: [{ type: 10, content: 'x'.repeat(4001) }] })],
    ['has 41 components', post({ components: Array(41).fill({ type: 10, content: 'x' }) })],
    ['goes to a route that the bot does not need', post({}, `/guilds/${ID}/bans`)],
  ])('finds fault with one that %s', (_, exchange) => {
    expect(problemsOfExchange(exchange)).not.toEqual([]);
  });
});

describe.skipIf(!hasOpenApi)("Discord's official description", () => {
  const check = hasOpenApi ? createOpenApiCheck() : () => [];
  const callback = (data: object): Exchange => ({
    ...post({}, `/interactions/${ID}/token/callback`),
    body: { type: 4, data },
  });

  it('takes a sound answer', () => {
    expect(check(callback(body))).toEqual([]);
  });

  it.each<[string, Exchange]>([
    ['of a wrong shape', callback({ ...body, components: 'x' })],
    ['with a text that is none', callback({ ...body, components: [{ type: 10, content: 5 }] })],
    ['to a route that there is not', { ...callback(body), path: '/nowhere' }],
    ['whose response is none', { ...post({}), status: 200, response: { id: ID } }],
    ['whose error says nothing', { ...post({}), status: 404, response: {} }],
  ])('finds fault with one %s', (_, exchange) => {
    expect(check(exchange)).not.toEqual([]);
  });
});
