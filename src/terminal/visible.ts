/**
 * `text` with a sign in place of each control character but tabs and line ends, one for one: an article or a file's
 * name must not move the cursor, colour the terminal or rename its window.
 */
export function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, signOf);
}

/** `visible`, and in one line. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s+/gu, ' '));
}

/** Unicode has pictures for the control characters of ASCII, in their order. */
function signOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
