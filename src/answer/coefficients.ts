// Made by `npx tsx bench/fit-certainty.ts`, which says from what and how. Not edited by hand.
import type { ReaderKind } from '../reading/reader.js';
import type { Coefficients } from './evidence-model.js';

/** Log-odds for each fact, by the reader whose scores they are for. */
export const COEFFICIENTS: Readonly<Record<ReaderKind, Coefficients>> = {
  learned: {
    rank: {
      margin: 0.148,
      marginOver6: 0.073,
      marginOver12: -0.127,
      match: 0,
      matchShare: 0.104,
      coverage: 2.989,
      missingNames: 0.293,
      isOtherEvent: -0.022,
      kindFits: 1.896,
      kindDiffers: -0.363,
      repetition: -0.115,
      isLong: -1.858,
    },
    certainty: {
      bias: -2.028,
      margin: 0.055,
      marginOver6: 0.125,
      marginOver12: 0.161,
      match: 0,
      matchShare: -0.614,
      coverage: 1.71,
      missingNames: 0.077,
      isOtherEvent: -0.016,
      kindFits: 0.274,
      kindDiffers: -0.014,
      repetition: -1.724,
      isLong: 0,
      gap: 0.106,
      rivals: -0.284,
      isPerson: -0.869,
      isPlace: -0.595,
      isDate: -1.179,
      isAmount: -0.899,
      isReason: -1.553,
    },
  },
  rules: {
    rank: {
      margin: 1,
      coverage: 2,
      missingNames: -4,
    },
    certainty: {
      bias: -2.5,
      margin: 0.14,
      coverage: 2.19,
      missingNames: -2,
      isOtherEvent: -0.5,
    },
  },
};

/** Answers below this probability are not shown: above it, nine of ten were right on the questions that it was chosen on. */
export const THRESHOLD: Readonly<Record<ReaderKind, number>> = { learned: 0.7, rules: 0.5 };
