// Made by `npx tsx bench/fit-certainty.ts`, which says from what and how. Not edited by hand.
import type { ReaderKind } from '../reading/reader.js';
import type { Coefficients } from './evidence-model.js';

/** Log-odds for each fact, by the reader whose scores they are for. */
export const COEFFICIENTS: Readonly<Record<ReaderKind, Coefficients>> = {
  "learned": {
    "rank": {
      "margin": 0.203,
      "marginOver6": -0.0228,
      "marginOver12": -0.0552,
      "match": -0.00137,
      "matchShare": 1.54,
      "coverage": 1.46,
      "missingNames": 0.23,
      "isOtherEvent": 0.0592,
      "kindFits": 0.567,
      "kindDiffers": -0.55,
      "repetition": -0.196,
      "isLong": -1.95,
      "timeInside": 0.501,
      "timeOutside": -0.0942
    },
    "certainty": {
      "bias": -2.05,
      "margin": 0.19,
      "marginOver6": 0.12,
      "marginOver12": -0.105,
      "match": 0.00056,
      "matchShare": -0.551,
      "coverage": 1.19,
      "missingNames": -0.0811,
      "isOtherEvent": 0.0903,
      "kindFits": 0.0198,
      "kindDiffers": 1,
      "repetition": -0.251,
      "isLong": 0,
      "timeInside": 0.438,
      "timeOutside": -1.05,
      "gap": 0.0825,
      "rivals": -0.278,
      "isPerson": 0.17,
      "isPlace": 0.135,
      "isDate": -0.108,
      "isAmount": -0.213,
      "isReason": -0.897
    }
  },
  "rules": {
    "rank": {
      "margin": 1,
      "coverage": 2,
      "missingNames": -4
    },
    "certainty": {
      "bias": -2.5,
      "margin": 0.14,
      "coverage": 2.19,
      "missingNames": -2,
      "isOtherEvent": -0.5
    }
  }
};

/** Answers below this probability are not shown: above it, nine of ten were right on the questions that it was chosen on. */
export const THRESHOLD: Readonly<Record<ReaderKind, number>> = {"learned":0.77,"rules":0.5};
