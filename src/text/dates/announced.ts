const NEAR = 60;
/** What announces that a time lies ahead, when it stands shortly before it. */
const ANNOUNCING =
  /\b(?:will|won['’]t|would|shall|due|scheduled?|slated|expected|expects?|set (?:to|for)|(?:is|are) to|going to|to be held|tomorrow)\b/giu;
/** The same, unless anything in the sentence is told in the past: "won the election on Tuesday". */
const HINTING =
  /\b(?:plan(?:s|ned|ning)?|next|upcoming|coming|hopes? to|intends? to|until|deadline|no later than|starting|ahead of|takes? place|taking place|begins?|starts?|opens|kicks? off|elections?)\b/iu;
/** What announces it in the clause that follows. */
const BEHIND =
  /\b(?:will|won['’]t|shall|(?:is|are) (?:due|set|scheduled|slated|planned|expected|going|to)|['’]ll)\b/iu;
/** A verb in the past tense tells what happened then, whatever was announced: "We will win, he said on Friday". In lower case, as Mohamed is a name. */
const PAST =
  /\b(?:\p{Ll}+ed|said|told|was|were|had|did|took|made|gave|held|met|came|went|saw|left|won|lost|began|spoke|wrote)\b/u;
/** A participle behind these is no past: "will be held". */
const PASSIVE = /\b(?:be|been|being|is|are)\s\p{L}+/giu;

/** Whether the sentence around the words at `[start, end)` of `text` says that their time lies ahead. */
export function isAnnounced(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - NEAR), start);
  const before = near.slice(lastSentence(near));
  const sign = [...before.matchAll(ANNOUNCING)].at(-1);
  if (sign !== undefined && !isPast(before.slice(sign.index + sign[0].length))) return true;
  const behind = /^[^.!?\n]*/u.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  if (isPast(before)) return false;
  if (HINTING.test(before) && !isPast(behind)) return true;
  const announcement = BEHIND.exec(behind);
  return announcement !== null && !isPast(behind.slice(0, announcement.index));
}

function isPast(words: string): boolean {
  return PAST.test(
    words
      .replace(PASSIVE, '')
      .replace(ANNOUNCING, '')
      .replace(/\bplanned\b/giu, ''),
  );
}

function lastSentence(before: string): number {
  return Math.max(...['.', '!', '?', '\n'].map((end) => before.lastIndexOf(end))) + 1;
}
