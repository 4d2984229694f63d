import type { Span } from '../text/span.js';

/** Ids of a BERT vocabulary that have a part of their own in what the network reads. */
export const SPECIAL = { padding: 0, unknown: 100, start: 101, separator: 102 } as const;

/** A word or part of one as the network knows it, and where it stands in the text. */
export interface WordPiece extends Span {
  /** Its line in the vocabulary, from 0. */
  readonly id: number;
}

/**
 * The pieces of a text, at most `most` of them, in order. Starts and ends never decrease, no piece is empty and none
 * splits a character; two share a character only where it is taken apart (a Hangul syllable). White space, control
 * characters and marks on letters are in no piece of their own. No text, no pieces.
 */
export type WordPieces = (text: string, most?: number) => readonly WordPiece[];

type Kind = 'dropped' | 'space' | 'mark' | 'letter';

interface Character {
  readonly kind: Kind;
  /** As the vocabulary writes it: lower case, without accents. May be none, one or several characters. */
  readonly folded: string;
}

/** A letter of a word: what the vocabulary makes of it, and where it stands. */
type Letter = Span & { readonly letter: string };

/** A longer word is one unknown piece: BERT's own limit, in characters. */
const LONGEST_WORD = 100;

/** Most texts are ASCII: looked up, as the classes of Unicode cost a microsecond each. */
const ASCII: readonly Character[] = Array.from({ length: 128 }, (_, code) =>
  classify(String.fromCodePoint(code)),
);

/**
 * BERT's uncased word pieces over a vocabulary of one piece a line: each word is the longest pieces from its start on,
 * or one unknown piece. Takes time in proportion to the text, whatever stands in it.
 */
export function createWordPieces(vocabulary: string): WordPieces {
  const ids = new Map(vocabulary.split(/\r?\n/u).map((piece, id) => [piece, id]));
  ids.delete('');
  const longest = [...ids.keys()].reduce((most, piece) => Math.max(most, piece.length), 0);
  return (text, most = Infinity) => {
    const pieces: WordPiece[] = [];
    let word: Letter[] = [];
    const endWord = (): void => {
      pieces.push(...piecesOf(word, ids, longest));
      word = [];
    };
    for (let start = 0; start < text.length && pieces.length < most;) {
      const code = text.codePointAt(start) ?? 0;
      const end = start + (code > 0xffff ? 2 : 1);
      const { kind, folded } = ASCII[code] ?? classify(text.slice(start, end));
      if (kind === 'letter') append(word, folded, { start, end });
      else if (kind !== 'dropped') endWord();
      if (kind === 'mark')
        for (const mark of folded) pieces.push({ id: ids.get(mark) ?? SPECIAL.unknown, start, end });
      start = end;
    }
    endWord();
    return pieces.slice(0, most);
  };
}

/** Of a word that is too long only its end goes on moving. */
function append(word: Letter[], folded: string, { start, end }: Span): void {
  for (const letter of folded) {
    const last = word.length > LONGEST_WORD ? word.pop() : undefined;
    word.push({ letter, start: last?.start ?? start, end });
  }
}

function piecesOf(
  word: readonly Letter[],
  ids: ReadonlyMap<string, number>,
  longest: number,
): readonly WordPiece[] {
  const [first, last] = [word[0], word.at(-1)];
  if (first === undefined || last === undefined) return [];
  const unknown = [{ id: SPECIAL.unknown, start: first.start, end: last.end }];
  if (word.length > LONGEST_WORD) return unknown;
  const pieces: WordPiece[] = [];
  for (let from = 0; from < word.length;) {
    const piece = longestPiece(word, from, ids, longest);
    if (piece === null) return unknown;
    pieces.push(piece);
    from = piece.next;
  }
  return pieces.map(({ id, start, end }) => ({ id, start, end }));
}

/** The longest piece that begins with letter `from`; inside a word pieces are written with `##` in front. */
function longestPiece(
  word: readonly Letter[],
  from: number,
  ids: ReadonlyMap<string, number>,
  longest: number,
): (WordPiece & { readonly next: number }) | null {
  const first = word[from];
  let spelling = from === 0 ? '' : '##';
  let best: (WordPiece & { readonly next: number }) | null = null;
  for (let next = from + 1; next <= Math.min(word.length, from + longest); next += 1) {
    const last = word[next - 1];
    spelling += last?.letter ?? '';
    const id = ids.get(spelling);
    if (id !== undefined && first !== undefined && last !== undefined)
      best = { id, start: first.start, end: last.end, next };
  }
  return best;
}

function classify(character: string): Character {
  if (/[ \t\n\r]|\p{Zs}/u.test(character)) return { kind: 'space', folded: '' };
  if (/[\ufffd\p{C}]/u.test(character)) return { kind: 'dropped', folded: '' };
  const folded = character
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return { kind: isMark(character) ? 'mark' : 'letter', folded };
}

/** Punctuation, ASCII symbols and Chinese characters are words of their own. */
function isMark(character: string): boolean {
  return /[!-/:-@[-`{-~\p{P}\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u.test(character);
}
