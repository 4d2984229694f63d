import { once } from 'node:events';
import { request } from 'node:http';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { servePage, type PageServer } from '../../../../src/playground/bridge/page-server.js';
import type { Tiding } from '../../../../src/playground/bridge/wire.js';
import { startPlayground, type Playground } from '../../../../src/playground/server.js';
import { until } from '../../../support/footnote.js';

let playground: Playground;
let page: PageServer;

beforeEach(async () => {
  playground = await startPlayground({ patience: 500 });
  page = await servePage(playground, 0);
});

afterEach(async () => {
  await page.close();
  await playground.close();
});

/** The status of the answer to a request under a name. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(page.url, { headers: { host } }, ({ statusCode }) => {
      resolve(statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** An open page, without a browser. */
async function visit() {
  const socket = new WebSocket(`${page.url.replace('http', 'ws')}live`, {
    origin: page.url.slice(0, -1),
  });
  const tidings: Tiding[] = [];
  socket.on('message', (raw: Buffer) => tidings.push(JSON.parse(raw.toString()) as Tiding));
  await once(socket, 'open');
  let last = 0;
  return {
    tidings,
    act: async (act: object) => {
      last += 1;
      const id = last;
      const isResult = (tiding: Tiding) => tiding.tell === 'result' && tiding.id === id;
      socket.send(JSON.stringify({ id, act }));
      await until(() => tidings.some(isResult));
      const told = tidings.find(isResult);
      return told?.tell === 'result' ? told.result : null;
    },
    view: () => tidings.flatMap((tiding) => (tiding.tell === 'view' ? [tiding.view] : [])).at(-1),
  };
}

describe('the server of the page', () => {
  it('lets the page load nothing from elsewhere', async () => {
    const { headers } = await fetch(page.url);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/u);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https:|\*/u);
  });

  it('answers under its own address only', async () => {
    const { host } = new URL(page.url);
    expect(await statusFor(host)).toBe(200);
    expect(await statusFor(host.replace('127.0.0.1', 'localhost'))).toBe(200);
    expect(await statusFor('rebound.example')).toBe(421);
  });

  it.each([undefined, 'http://elsewhere.example'])('takes no socket of a page at %s', async (origin) => {
    const socket = new WebSocket(
      `${page.url.replace('http', 'ws')}live`,
      origin === undefined ? {} : { origin },
    );
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toMatch(/socket hang up/u);
  });

  it('rejects when its port is taken', async () => {
    const port = Number(new URL(page.url).port);
    await expect(servePage(playground, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('an open page', () => {
  it('is told what its person sees, and nothing that only another sees', async () => {
    const { act, view, tidings } = await visit();
    await until(() => view() !== undefined);
    const channel = view()?.channels[0]?.id ?? '';
    expect(await act({ do: 'say', channel, content: 'Hello', replyTo: null, files: [] })).toEqual({
      outcome: 'done',
    });
    expect(tidings.some((told) => told.tell === 'message' && told.shown.message.content === 'Hello')).toBe(
      true,
    );
    const direct = playground.say({ as: 'moderator', direct: true, content: 'Between us' });
    await act({ do: 'be', role: 'guest' });
    expect(view()?.messages).toEqual([]);
    expect(JSON.stringify(tidings)).not.toContain(direct.id);
  });

  it('says why the stand-in would not do something', async () => {
    const { act, view } = await visit();
    await until(() => view() !== undefined);
    const channel = view()?.channels[0]?.id ?? '';
    const result = await act({ do: 'slash', channel, name: 'nothing', options: {} });
    expect(result).toEqual({ outcome: 'refused', reason: 'no command "nothing" is registered' });
  });

  it('passes over what is no call', async () => {
    const { act, tidings } = await visit();
    const before = playground.world.messages.size;
    const wrong = act({ do: 'say', channel: '../1', content: 'x', replyTo: null, files: [] });
    await expect(Promise.race([wrong, until(() => false, 200)])).rejects.toThrow();
    expect(playground.world.messages.size).toBe(before);
    expect(tidings.filter(({ tell }) => tell === 'result')).toEqual([]);
    wrong.catch(() => undefined);
  });
});
