import { PEOPLE_GROUPS, SHORT_GROUPS, peoplesOf, placesOf, type NameGroup } from '../text/peoples.js';
import type { Abbreviations } from './abbreviations.js';
import { compareWords, mayBeName, type Lexicon } from './lexicon.js';
import { FEWEST_INITIALS, initialsOf } from './name-runs.js';

/** Another name of the same thing. */
export interface Alias {
  /** Folded; parted by spaces where it has several words. */
  readonly name: string;
  readonly weight: number;
}

/** Other names of what folded words call something; empty for most. `isShort`: it was typed in capitals, or no article has it. */
export type FindAliases = (words: readonly string[], isShort: boolean) => readonly Alias[];

/** What "Syrian" is worth against "Syria". */
const PEOPLE_WEIGHT = 0.75;
/** What "UN" is worth against "United Nations". */
const SHORT_WEIGHT = 0.8;

/** Finds which names of the articles mean the same by table, by ending, and by initials. */
export function createAliases(lexicon: Lexicon, short: Abbreviations): FindAliases {
  const aliasesOf = (name: string): readonly Alias[] => {
    const found = new Map(TABLED.get(name));
    const add = (other: string, weight: number) => {
      if (other !== name && !found.has(other)) found.set(other, weight);
    };
    for (const other of akin(lexicon, name)) add(other, PEOPLE_WEIGHT);
    const known = name.includes(' ') ? shortOf(short, name) : short.known(name);
    if (known !== undefined) add(known, SHORT_WEIGHT);
    return [...found].map(([other, weight]) => ({ name: other, weight }));
  };
  return (words, isShort) => {
    const name = words.join(' ');
    const own = aliasesOf(name);
    const found = own.length > 0 ? own : aliasesOf(name.replace(/s$/u, ''));
    if (words.length === 1 && isShort) return [...found, ...aliasOf(short.byInitials(words[0] ?? ''))];
    const initials = words.length < FEWEST_INITIALS ? '' : initialsOf(words);
    const isWritten = initials.length >= FEWEST_INITIALS && lexicon.get(initials)?.isAbbreviation === true;
    return [...found, ...aliasOf(isWritten ? initials : undefined)];
  };
}

function aliasOf(name: string | undefined): readonly Alias[] {
  return name === undefined ? [] : [{ name, weight: SHORT_WEIGHT }];
}

/** What is short for a long name. */
function shortOf(short: Abbreviations, name: string): string | undefined {
  const initials = initialsOf(name.split(' '));
  return short.known(initials) === name ? initials : undefined;
}

/** Names of the articles that are the people of this place, or the place of this people; by how frequent the places are. */
function akin(lexicon: Lexicon, name: string): readonly string[] {
  const isName = (word: string): boolean => {
    const known = lexicon.get(word);
    return known !== undefined && mayBeName(known);
  };
  const isPeople = (word: string) => isName(word) || isName(`${word}s`);
  const places = [name, ...(isPeople(name) ? placesOf(name) : [])].filter(isName);
  return places
    .flatMap((place) => lexicon.get(place) ?? [])
    .sort(compareWords)
    .flatMap(({ word: place }) => (place === name ? peoplesOf(place).filter(isPeople) : [place]));
}

/** By name, the others of its groups with their weights. */
const TABLED: ReadonlyMap<string, ReadonlyMap<string, number>> = tabled();

function tabled(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const group of SHORT_GROUPS) addGroup(table, group, SHORT_WEIGHT);
  for (const group of PEOPLE_GROUPS) addGroup(table, group, PEOPLE_WEIGHT);
  return table;
}

function addGroup(table: Map<string, Map<string, number>>, group: NameGroup, weight: number): void {
  for (const from of group) {
    const found = table.get(from) ?? new Map<string, number>();
    for (const name of group) if (name !== from && !found.has(name)) found.set(name, weight);
    table.set(from, found);
  }
}
