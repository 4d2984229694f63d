import { deflateSync } from 'node:zlib';

import { strToU8, zipSync, type Zippable } from 'fflate';

/** A line of a PDF, and where it stands on its page, in points from its lower left corner. */
export interface PlacedLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** Lines of a page as a typewriter sets them: 72 points from the left, 14 apart; an empty one leaves a gap. */
export function typed(...lines: readonly string[]): readonly PlacedLine[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ text, y: 720 - 14 * index }]));
}

/** The bytes of a PDF with these pages. `info` are lines of its information dictionary, such as `/Title (A)`. */
export function pdfOf(pages: readonly (readonly PlacedLine[])[], info = '', isPacked = false): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${String(5 + 2 * index)} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((lines, index) => pageOf(lines, 6 + 2 * index, isPacked)),
  ];
  return assemble(objects, '/Root 1 0 R /Info 4 0 R');
}

function pageOf(lines: readonly PlacedLine[], contents: number, isPacked: boolean): readonly string[] {
  const shown = lines.map(
    ({ text, x = 72, y, size = 12 }) =>
      `BT /F1 ${String(size)} Tf ${String(x)} ${String(y)} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`,
  );
  const plain = Buffer.from(shown.join('\n'), 'latin1');
  const stream = isPacked ? deflateSync(plain) : plain;
  const filter = isPacked ? '/Filter /FlateDecode ' : '';
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(contents)} 0 R >>`,
    `<< ${filter}/Length ${String(stream.length)} >>\nstream\n${stream.toString('latin1')}\nendstream`,
  ];
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${count} ${trailer} >>\nstartxref\n${String(body.length)}\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF that asks for a password: its key was made of one that nobody knows. */
export function encryptedPdf(): Buffer {
  const key = 'ab'.repeat(32);
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`,
    ],
    `/Root 1 0 R /Encrypt 3 0 R /ID [<${'cd'.repeat(16)}> <${'cd'.repeat(16)}>]`,
  );
}

/** The bytes of a zip archive; names with `/` lie in folders. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return Buffer.from(zipSync(entries, { mtime: new Date('2025-10-30T12:00:00') }));
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** A document of Word with these paragraphs; one that begins with `# ` is a heading. */
export function docxOf(paragraphs: readonly string[], title: string | null = null): Buffer {
  const body = paragraphs.map((words) => {
    const style = words.startsWith('# ') ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${escapeXml(words.replace(/^# /u, ''))}</w:t></w:r></w:p>`;
  });
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    ...(title === null
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
        }),
  });
}

/** A book of these chapters, by their names; each holds XHTML. `more` are further files of its archive. */
export function epubOf(
  chapters: Readonly<Record<string, string>>,
  metadata = '<dc:title>The book</dc:title>',
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const names = Object.keys(chapters);
  const items = names.map(
    (_, index) =>
      `<item id="c${String(index)}" href="c${String(index)}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const links = names.map(
    (name, index) => `<li><a href="c${String(index)}.xhtml">${escapeXml(name)}</a></li>`,
  );
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items.join('')}<item id="nav" href="nav.xhtml" properties="nav"/></manifest><spine>${names.map((_, index) => `<itemref idref="c${String(index)}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': `<html><body><nav><ol>${links.join('')}</ol></nav></body></html>`,
    ...Object.fromEntries(
      Object.values(chapters).map((body, index) => [
        `OEBPS/c${String(index)}.xhtml`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
      ]),
    ),
    ...more,
  });
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
