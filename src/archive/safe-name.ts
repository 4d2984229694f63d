/**
 * Bytes of a name in UTF-8: file systems take 255, and a file that is being written has some more, as has the note that is
 * kept beside it.
 */
const MOST_BYTES = 200;
/** Names that Windows gives to devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** What file systems do not take, what cannot be seen, and `#`, behind which the parts of a file are named. */
const UNSAFE = /[<>:"|?*#\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGEST_ENDING = 20;

/**
 * The name under which a file can be kept on any disk: one part of a path, not hidden, no longer than a disk takes, letters
 * of all scripts kept. Null when nothing is left of it. What is safe already stays as it is, in Unicode's composed form.
 */
export function safeName(name: string): string | null {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = last.replace(UNSAFE, '-').replace(/\s/gu, ' ');
  const shown = trimmed(DEVICE.test(trimmed(plain)) ? `_${trimmed(plain)}` : plain);
  const short = trimmed(shorten(shown));
  return short === '' ? null : short;
}

/** Without dots and spaces at either end, each of which some system takes for something else. */
function trimmed(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && isLoose(name[start])) start += 1;
  while (end > start && isLoose(name[end - 1])) end -= 1;
  return name.slice(start, end);
}

function isLoose(letter: string | undefined): boolean {
  return letter === '.' || letter === ' ';
}

/** Cut in front of its ending, between whole characters. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= LONGEST_ENDING ? name.slice(dot) : '';
  const room = MOST_BYTES - Buffer.byteLength(ending);
  let kept = '';
  let bytes = 0;
  for (const character of name.slice(0, name.length - ending.length)) {
    bytes += Buffer.byteLength(character);
    if (bytes > room) break;
    kept += character;
  }
  return kept + ending;
}
