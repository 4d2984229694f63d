import { casual, type Chrono } from 'chrono-node';

import { preferPast } from './past-refiner.js';
import { addPeriods } from './period-refiner.js';
import { dropUnlikely } from './unlikely-refiner.js';
import { addYears } from './year-refiner.js';

/** chrono's reading of English, with the expressions that it does not know and without those that are none in an article. */
export const dateParser: Chrono = createDateParser();

function createDateParser(): Chrono {
  const parser = casual.clone();
  parser.refiners.push(addPeriods, addYears, dropUnlikely, preferPast);
  return parser;
}
