import { useEffect, useState } from 'preact/hooks';

import { useListKeys } from '../list-keys.js';
import { usePage } from '../page-context.js';
import type { CommandEntry, CommandOption } from './command-entries.js';
import { EMPTY, problemOf, valuesOf, type Filled } from './option-values.js';
import { useOffers, type Offers } from './use-offers.js';

/** The field behind the last option, in which further ones are chosen. */
export const FURTHER = '';

/** A command that is being filled in. */
export interface FormState {
  readonly entry: CommandEntry;
  /** Names of the options that have a field, in their order. */
  readonly shown: readonly string[];
  readonly filled: Readonly<Record<string, Filled>>;
  /** The option that is filled in now; `null` in the field for further ones. */
  readonly option: CommandOption | null;
  /** What is typed to choose a further option. */
  readonly further: string;
  /** Those that may still be chosen. */
  readonly others: readonly CommandOption[];
  readonly offers: Offers;
  /** Labels of what is offered now. */
  readonly list: readonly string[];
  /** The entry of the list that Enter takes; -1: none. */
  readonly marked: number;
  /** What is wrong with an option, once it was tried to send; empty when nothing. */
  readonly problem: (option: CommandOption) => string;
  readonly focus: (name: string) => void;
  readonly put: (name: string, filled: Filled) => void;
  readonly setFurther: (typed: string) => void;
  readonly mark: (index: number) => void;
  /** Moves the mark; whether the key was one for it. */
  readonly move: (event: KeyboardEvent) => boolean;
  readonly pick: (index: number) => void;
  /** Sends it, or shows what is missing. */
  readonly send: () => void;
  /** Takes the option away, or goes to what is before it. */
  readonly goBefore: () => void;
}

interface FormEnds {
  /** The command was sent, or is no longer wanted. */
  readonly done: () => void;
  /** Back to the list of commands. */
  readonly goBack: () => void;
}

/** Fills in a command, beginning with what it requires. */
export function useCommandForm(entry: CommandEntry, { done, goBack }: FormEnds): FormState {
  const { view } = usePage();
  const required = entry.options.filter((given) => given.required === true).map(({ name }) => name);
  const [shown, setShown] = useState<readonly string[]>(required);
  const [filled, setFilled] = useState<Readonly<Record<string, Filled>>>({});
  const [active, focus] = useState(required[0] ?? FURTHER);
  const [isTried, setTried] = useState(false);
  const [further, setFurther] = useState('');
  const option = entry.options.find(({ name }) => name === active) ?? null;
  const offers = useOffers(entry, option, filled);
  const others = entry.options.filter(({ name }) => !shown.includes(name) && startsWith(name, further));
  const list =
    option === null ? others.map(({ name }) => name) : (offers.list ?? []).map(({ label }) => label);
  const mark = useMark(list.length, {
    about: `${active} ${filled[active]?.text ?? ''} ${further}`,
    option,
    further,
  });
  const put = (name: string, value: Filled): void => {
    setFilled((before) => ({ ...before, [name]: value }));
  };
  const wrongWith = (given: CommandOption): string => problemOf(given, filled[given.name] ?? EMPTY, view);
  const submit = useSubmit(entry, filled);
  const facts = { entry, shown, filled, option, further, others, offers, list, ...mark };
  const changes = { focus, put, setShown, setFurther };
  return {
    ...facts,
    focus,
    put,
    setFurther,
    problem: (given) => (isTried ? wrongWith(given) : ''),
    pick: (index) => {
      pickOffer(facts, changes, index);
    },
    send: () => {
      const wrong = entry.options.find((given) => wrongWith(given) !== '');
      if (wrong === undefined) {
        done();
        submit();
        return;
      }
      setTried(true);
      focus(wrong.name);
    },
    goBefore: () => {
      const before = shown[shown.indexOf(active) - 1];
      if (option !== null && option.required !== true) {
        put(option.name, EMPTY);
        setShown(shown.filter((name) => name !== option.name));
        focus(before ?? FURTHER);
      } else if (option === null && shown.length > 0) focus(shown.at(-1) ?? FURTHER);
      else if (before === undefined) goBack();
      else focus(before);
    },
  };
}

type Facts = Pick<FormState, 'shown' | 'filled' | 'option' | 'others' | 'offers'>;

interface Changes extends Pick<FormState, 'focus' | 'put' | 'setFurther'> {
  readonly setShown: (names: readonly string[]) => void;
}

/** Takes an offer into the option, or a further option into the form. */
function pickOffer({ shown, filled, option, others, offers }: Facts, changes: Changes, index: number): void {
  const [offer, other] = [offers.list?.[index], others[index]];
  if (option === null && other !== undefined) {
    changes.setShown([...shown, other.name]);
    changes.setFurther('');
    changes.focus(other.name);
  } else if (option !== null && offer !== undefined) {
    changes.put(option.name, { text: offer.label, picked: offer.value });
    changes.focus(nextOf(shown, option.name, filled));
  }
}

interface MarkFacts {
  readonly about: string;
  readonly option: CommandOption | null;
  readonly further: string;
}

/** Where anything may be typed no offer is marked until it is chosen, so that Enter does not put it in the place of one's words. */
function useMark(
  count: number,
  { about, option, further }: MarkFacts,
): Pick<FormState, 'marked' | 'mark' | 'move'> {
  const keys = useListKeys(count, about);
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    setMoved(false);
  }, [about]);
  const isFixed = option === null ? further !== '' : option.autocomplete !== true;
  const marked = count > 0 && (isFixed || hasMoved) ? keys.marked : -1;
  return {
    marked,
    mark: (index) => {
      keys.mark(index);
      setMoved(true);
    },
    move: (event) => {
      if (marked === -1 && count > 0 && event.key === 'ArrowDown') event.preventDefault();
      else if (!keys.handle(event)) return false;
      setMoved(true);
      return true;
    },
  };
}

function useSubmit(entry: CommandEntry, filled: FormState['filled']): () => void {
  const { channel, act, say } = usePage();
  return () => {
    const options = valuesOf(entry, filled);
    void act({ do: 'slash', channel, name: entry.name, options }).then((result) => {
      if (result.outcome === 'no-answer') say('The application did not respond');
      if (result.outcome === 'refused') say(result.reason);
    });
  };
}

/** The option behind this one that is still empty, else the field for further ones. */
function nextOf(shown: readonly string[], name: string, filled: FormState['filled']): string {
  const behind = shown.slice(shown.indexOf(name) + 1);
  return behind.find((other) => (filled[other]?.text ?? '') === '') ?? FURTHER;
}

function startsWith(name: string, typed: string): boolean {
  return name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase());
}
