/** A moment, which Discord shows in the reader's own time and words; dates of articles are never written so. */
export function moment(date: Date): string {
  const seconds = String(Math.floor(date.getTime() / 1000));
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}
