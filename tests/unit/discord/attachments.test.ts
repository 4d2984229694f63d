import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createAttachmentReader } from '../../../src/discord/attachments.js';

const MOST = 1000;
/** What each path is answered with. */
const CONTENTS: Readonly<Record<string, string>> = {
  '/small': 'x'.repeat(MOST),
  '/large': 'x'.repeat(MOST + 1),
};

let server: Server;
let origin: string;
/** Paths that were asked for. */
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/elsewhere') response.writeHead(302, { location: '/small' }).end();
    else if (path === '/cut')
      response.writeHead(200, { 'content-length': '9' }).write('x', () => response.destroy());
    else if (path in CONTENTS) response.end(CONTENTS[path]);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (path: string, size = 1) =>
  createAttachmentReader({ apiUrl: `${origin}/api` })({ url: `${origin}${path}`, size }, MOST);

describe('createAttachmentReader', () => {
  it('reads a file as large as may be', async () => {
    expect(Buffer.from(await read('/small')).toString()).toBe(CONTENTS['/small']);
  });

  it('refuses a file that is said to be too large, unread', async () => {
    asked.length = 0;
    await expect(read('/small', MOST + 1)).rejects.toMatchObject({ code: 'attachment-too-large' });
    expect(asked).toEqual([]);
  });

  it('stops at a file that is larger than it was said to be', async () => {
    await expect(read('/large')).rejects.toMatchObject({ code: 'attachment-too-large' });
  });

  it.each(['/missing', '/elsewhere', '/cut'])('says that it could not be fetched: %s', async (path) => {
    asked.length = 0;
    await expect(read(path)).rejects.toMatchObject({ code: 'attachment-unread' });
    expect(asked).toEqual([path]);
  });

  it('asks no other host than Discord, and the stand-in that is configured', async () => {
    asked.length = 0;
    const real = createAttachmentReader({ apiUrl: 'https://discord.com/api' });
    const own = createAttachmentReader({ apiUrl: 'http://127.0.0.1:1/api' });
    for (const url of [
      `${origin}/small`,
      `http://cdn.discordapp.com.example/${origin}`,
      'http://cdn.discordapp.com/x',
      'file:///etc/passwd',
      'no address',
    ])
      for (const reader of [real, own])
        await expect(reader({ url, size: 1 }, MOST)).rejects.toMatchObject({ code: 'attachment-unread' });
    expect(asked).toEqual([]);
  });
});
