import { wordSet } from './word-set.js';

/** What is left of a word when its ending is taken off has at least so many letters. */
const SHORTEST_STEM = 3;

/** Endings of nouns, adjectives and verbs, of every case, number, person and tense. */
const ENDINGS = wordSet(`
  а я о е є и і ї у ю ь й ою ею єю ом ем єм ам ям ами ями ах ях ові еві єві ів їв ей
  ий ій їй ого ього ому ьому им ім їм ими іми їми их іх їх ая яя ую юю ої ьої оє еє
  ти ть ив ила ило или ить ать ять еть ють уть ємо имо їмо емо єте ите їте ете єш иш їш еш ав яв ув ала яла ула ало яло уло
  али яли ули ати яти ити іти їти ути ував ював увала ювала увало ували ювали увати ювати ує ює ують юють
  ний на не ні ної ного ному них ним ними ній ну ною
  ення ення ення енню енням ання анню анням яння
  ість ості істю остей
`);

const LONGEST_ENDING = Math.max(...[...ENDINGS].map((ending) => ending.length));
const REFLEXIVE = /(?:ся|сь)$/u;

/**
 * The stem of a Ukrainian word in lower case. Snowball has no stemmer for Ukrainian, so this is a small one of our own:
 * the reflexive ending and the longest known ending are taken off, and what declension changes inside a stem is led
 * back: "Київ", "Києва"; "Харків", "Харкова"; "республіка", "республіці". It knows no dictionary: now and then words
 * that are not akin share a stem.
 */
export function ukrainianStem(word: string): string {
  const plain = word.length > SHORTEST_STEM + 2 ? word.replace(REFLEXIVE, '') : word;
  return levelled(withoutEnding(plain));
}

function withoutEnding(word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length > 0; length -= 1)
    if (ENDINGS.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}

/** In a closed last syllable "і" stands for "о" of the other cases; before an ending "к" softens to "ц"; doubled and soft ends are made plain. */
function levelled(stem: string): string {
  return stem
    .replace(/ї(?=[^аеєиіїоуюя]{1,2}$)/u, 'є')
    .replace(/і(?=[^аеєиіїоуюя]{1,2}$)/u, 'о')
    .replace(/ц$/u, 'к')
    .replace(/(.)\1$/u, '$1')
    .replace(/ь$/u, '');
}
