import { useEffect, useState } from 'preact/hooks';

import { objectOf, stringOf } from '../../json.js';
import { localised } from '../localised.js';
import { usePage } from '../page-context.js';
import type { CommandEntry, CommandOption } from './command-entries.js';
import { EMPTY, fixedOffers, valuesOf, type Filled, type Offer } from './option-values.js';

/** What the option that is filled in offers now. */
export interface Offers {
  /** `null` while the bot is asked, or where anything may be typed. */
  readonly list: readonly Offer[] | null;
  readonly isAsking: boolean;
  /** Why the bot could not be asked; empty where nothing went wrong. */
  readonly problem: string;
}

const NOTHING: Offers = { list: null, isAsking: false, problem: '' };
/** Typing faster than this asks once, in milliseconds. */
const PAUSE_MS = 60;

/** The offers of an option: its own, or those of the bot, asked anew whenever the words change. */
export function useOffers(
  entry: CommandEntry,
  option: CommandOption | null,
  filled: Readonly<Record<string, Filled>>,
): Offers {
  const { view, channel, act } = usePage();
  const [asked, setAsked] = useState<Offers>(NOTHING);
  const { text } = filled[option?.name ?? ''] ?? EMPTY;
  const isAsked = option?.autocomplete === true;
  useEffect(() => {
    if (!isAsked) return undefined;
    const life = { isOver: false };
    setAsked((before) => ({ ...before, isAsking: true, problem: '' }));
    const timer = setTimeout(() => {
      const options = { ...valuesOf(entry, filled), [option.name]: text };
      void act({ do: 'autocomplete', channel, name: entry.name, options, focused: option.name }).then(
        (result) => {
          if (life.isOver) return;
          const list =
            result.outcome === 'choices' ? result.choices.map((choice) => offer(choice, view.me.locale)) : [];
          const problem = result.outcome === 'choices' ? '' : 'Loading options failed';
          setAsked({ list, isAsking: false, problem });
        },
      );
    }, PAUSE_MS);
    return () => {
      life.isOver = true;
      clearTimeout(timer);
    };
  }, [isAsked, option?.name, text]);
  if (option === null) return NOTHING;
  return isAsked ? asked : { ...NOTHING, list: fixedOffers(option, view, text) };
}

function offer(choice: Readonly<Record<string, unknown>>, locale: string): Offer {
  const { value } = choice;
  const names = Object.entries(objectOf(choice['name_localizations']));
  const name_localizations = Object.fromEntries(names.map(([tag, name]) => [tag, stringOf(name)]));
  const { name } = localised({ name: stringOf(choice['name']), name_localizations }, locale);
  return { label: name, value: typeof value === 'number' ? value : stringOf(value) };
}
