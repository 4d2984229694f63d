/** What Discord shows of a command, an option or a choice in the reader's language. */
export interface Localised {
  readonly name: string;
  readonly description: string;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null | undefined;
}

/** Languages of which Discord takes one for the other. */
const FALLBACKS: Readonly<Record<string, string>> = { 'en-US': 'en-GB', 'en-GB': 'en-US', 'es-419': 'es-ES' };

/** The words for `locale`, else for the one that Discord falls back to, else those without a language. */
export function localised(named: Named, locale: string): Localised {
  const of = (words: Named['name_localizations']): string | null =>
    words?.[locale] ?? words?.[FALLBACKS[locale] ?? ''] ?? null;
  return {
    name: of(named.name_localizations) ?? named.name,
    description: of(named.description_localizations) ?? named.description ?? '',
  };
}
