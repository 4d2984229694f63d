import type { PDFDocumentProxy } from 'unpdf/pdfjs';

import { readDateLine, wellFormed } from './blocks.js';
import { NO_FACTS, type Draft, type Refused, type Source } from './draft.js';
import { trustedLanguage } from './language-hint.js';
import { MOST_CHARACTERS, MOST_PAGES } from './limits.js';
import { linesOf, type PdfLine } from './pdf-lines.js';
import { withoutMargins } from './pdf-margins.js';
import { paragraphsOf } from './pdf-paragraphs.js';
import { isBomb } from './pdf-streams.js';

/** The mark at the end of a PDF stands in its last kilobyte. ISO 32000-1, 7.5.5 and its note 18 on Acrobat. */
const END_MARK = '%%EOF';
const END_BYTES = 2048;
/** Titles that programs give where nobody has given one. */
const NO_TITLE = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|qxd|tex|dvi|pdf|rtf|odt))$/iu;

/** Reads a PDF: its words in paragraphs put together from lines, and where each page stands. Pictures of text are not read. */
export async function readPdf({ bytes }: Source): Promise<Draft | Refused> {
  if (!bytes.toString('latin1', 0, 1024).includes('%PDF-'))
    return { reason: 'it is no PDF; save it again as one.' };
  if (!bytes.toString('latin1', Math.max(0, bytes.length - END_BYTES)).includes(END_MARK))
    return { reason: 'it ends before its end, as a download that broke off; get it again.' };
  if (isBomb(bytes))
    return { reason: 'it would unpack to far more than it says; save it again, or split it.' };
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, as pdf.js takes the bytes for itself. 0: it says nothing on the console.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      return await draftOf(document);
    } finally {
      await document.destroy();
    }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? { reason: 'it is encrypted; save it without a password.' }
      : { reason: 'it is no whole PDF: it is damaged; save it again, or get it again.' };
  }
}

async function draftOf(document: PDFDocumentProxy): Promise<Draft | Refused> {
  if (document.numPages > MOST_PAGES)
    return { reason: `it has more than ${String(MOST_PAGES)} pages; split it.` };
  const pages: (readonly PdfLine[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
    page.cleanup();
  }
  const paged = paragraphsOf(withoutMargins(pages));
  if (paged.paragraphs.length === 0)
    return {
      reason: 'it has no text, only pictures; have the text in it recognised (OCR) and save it again.',
    };
  if (paged.text.length > MOST_CHARACTERS)
    return {
      reason: `its text is longer than ${String(MOST_CHARACTERS)} characters; split it into articles.`,
    };
  const text = wellFormed(paged.text);
  const { title, language } = await saidBy(document);
  return readDateLine({ ...NO_FACTS, ...paged, text, title, language: trustedLanguage(language, text) });
}

/** What the document says of itself. When its file was made is no day of publication. */
async function saidBy(
  document: PDFDocumentProxy,
): Promise<{ title: string | null; language: string | null }> {
  const { info } = await document.getMetadata();
  const title = textIn(info, 'Title');
  return { title: title === null || NO_TITLE.test(title) ? null : title, language: textIn(info, 'Language') };
}

function textIn(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value.trim() || null : null;
}
