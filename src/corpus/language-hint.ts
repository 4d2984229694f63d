import { UNDETERMINED } from '../text/language-tags.js';
import { tagOf } from '../text/language.js';

/**
 * The language that a file claims for `text`, as a proper BCP 47 tag; null where it is none, or where the text is plainly
 * in another script: templates of web pages claim English whatever they hold.
 */
export function trustedLanguage(claimed: string | null, text: string): string | null {
  const tag = claimed === null ? null : canonicalTag(claimed);
  if (tag === null || tag === UNDETERMINED) return null;
  const told = tagOf(text);
  return told === UNDETERMINED || scriptOf(told) === scriptOf(tag) ? tag : null;
}

/** `en_us` is a common way to write `en-US`. */
function canonicalTag(claimed: string): string | null {
  try {
    return Intl.getCanonicalLocales(claimed.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
