import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decode } from '../../../src/corpus/decode.js';

const RUSSIAN =
  'Вчера в Москве прошла встреча министров иностранных дел. Стороны обсудили вопросы торговли и безопасности.';
/** The letters of windows-1251 stand 0x350 below those of Unicode, those of KOI8-R in an order of their own. */
const windows1251 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => (letter > '~' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const koi8 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => (letter > '~' ? 0xc0 + KOI8.indexOf(letter) : letter.charCodeAt(0))),
  );
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  it('gives every character of UTF-8 but the byte order mark', async () => {
    const sound = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\uFEFF]/u.test(text));
    await fc.assert(
      fc.asyncProperty(sound, async (text) => {
        expect(await decode(Buffer.from(text))).toEqual({ text });
        expect(await decode(Buffer.from(`\uFEFF${text}`))).toEqual({ text });
      }),
    );
  });

  it('gives every character of UTF-16 with its mark, in either order', async () => {
    const sound = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\uFEFF'));
    await fc.assert(
      fc.asyncProperty(sound, async (text) => {
        expect(await decode(Buffer.from(`\uFEFFa${text}`, 'utf16le'))).toEqual({ text: `a${text}` });
        expect(await decode(utf16be(`\uFEFFa${text}`))).toEqual({ text: `a${text}` });
      }),
    );
  });

  it('tells UTF-16 without its mark', async () => {
    for (const text of ['Plain English.', RUSSIAN, '日本語の文章です。\n二行目。'])
      for (const bytes of [Buffer.from(text, 'utf16le'), utf16be(text)])
        expect(await decode(bytes)).toEqual({ text });
  });

  it.each([
    ['windows-1251', windows1251(RUSSIAN), RUSSIAN],
    ['KOI8-R', koi8(RUSSIAN), RUSSIAN],
    [
      'ISO 8859-1',
      Buffer.from(
        'Der Bürgermeister eröffnete die Brücke über den Fluß, und zweihundert Gäste kamen.',
        'latin1',
      ),
      'Der Bürgermeister eröffnete die Brücke über den Fluß, und zweihundert Gäste kamen.',
    ],
    [
      'windows-1252, with its quotation marks',
      Buffer.from('It\x92s \x93fine\x94, said the mayor of the caf\xe9 in the old town.', 'latin1'),
      'It’s “fine”, said the mayor of the café in the old town.',
    ],
    [
      'Shift_JIS',
      Buffer.from(
        '8df093fa814191b1926a82c982c882e982ed82af82c582cd82c882a28142938c8b9e82c589ef8b6382aa8a4a82a982ea82dc82b582bd8142',
        'hex',
      ),
      null,
    ],
    ['ISO-2022-JP', Buffer.from('\u001b$B:rF|!"30L3Bg?C$N2q5D\u001b(B', 'latin1'), '昨日、外務大臣の会議'],
  ])('tells %s', async (_name, bytes, text) => {
    const decoded = await decode(bytes);
    expect(decoded).toHaveProperty('text');
    if (text !== null) expect(decoded).toEqual({ text });
  });

  it('believes a declaration where UTF-8 does not fit, and the bytes where it does', async () => {
    expect(await decode(windows1251('Да'), 'windows-1251')).toEqual({ text: 'Да' });
    expect(await decode(Buffer.from('Да'), 'windows-1251')).toEqual({ text: 'Да' });
    expect(await decode(Buffer.from('plain'), 'no-encoding')).toEqual({ text: 'plain' });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'), 'binary'],
    ['zero bytes', Buffer.from([1, 0, 2]), 'binary'],
    ['a single accent', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'save it as UTF-8'],
    [
      'an encoding that no table has (cp866)',
      Buffer.from('82e7a5e0a02082208cae e1aaa2a5'.repeat(9).replaceAll(' ', ''), 'hex'),
      'save it as UTF-8',
    ],
    ['UTF-16 that was cut', Buffer.from('\uFEFFab', 'utf16le').subarray(0, 5), 'UTF-16'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'UTF-32'],
  ])('refuses %s', async (_name, bytes, reason) => {
    expect(await decode(bytes)).toEqual({ reason: expect.stringContaining(reason) as string });
  });

  it('never throws, and gives the same for the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 200 }), async (content) => {
        expect(await decode(Buffer.from(content))).toEqual(await decode(Buffer.from(content)));
      }),
    );
  });
});
