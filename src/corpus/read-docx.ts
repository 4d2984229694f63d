import type { Draft, Refused, Source } from './draft.js';
import { NO_FACTS } from './draft.js';
import { parseHtmlPiece } from './parse-html.js';
import { parseXml, textOf } from './xml.js';
import { allowanceFor, listZip, NO_ARCHIVE } from './zip-entries.js';

/** How an older or encrypted file of Word begins: as a compound file. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const NO_DOCUMENT: Refused = { reason: 'it is no whole document of Word; save it again as .docx.' };
const CORE = 'docProps/core.xml';

/** Reads a document of Word: its words with headings, lists, tables and notes, and the title among its properties. */
export async function readDocx({ bytes }: Source): Promise<Draft | Refused> {
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND))
    return { reason: 'it is encrypted, or of an older Word; save it as .docx without a password.' };
  // mammoth unpacks whatever it is given: what it may grow to is looked at before.
  const entries = await listZip(bytes, allowanceFor(bytes.length));
  if ('reason' in entries) return entries === NO_ARCHIVE ? NO_DOCUMENT : entries;
  if (!entries.some(({ name }) => name === 'word/document.xml')) return NO_DOCUMENT;
  const core = entries.find(({ name }) => name === CORE);
  const [title, html] = [core === undefined ? null : await titleOf(await core.unpack()), await htmlOf(bytes)];
  return parseHtmlPiece(html, { ...NO_FACTS, title });
}

async function htmlOf(bytes: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage: withoutPictures });
  return value;
}

async function titleOf(core: Buffer): Promise<string | null> {
  const properties = await parseXml(core.toString('utf8'));
  return 'reason' in properties ? null : textOf(properties, 'title');
}
