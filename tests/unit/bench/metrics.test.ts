import { assert, double, property, array } from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  auroc,
  calibrationError,
  isExact,
  normalise,
  overlapOf,
  percentile,
  thresholdKeeping,
} from '../../../bench/answers/metrics.js';

const scores = array(double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('words, as SQuAD compares them', () => {
  it('drop case, punctuation, articles and wide spaces', () => {
    expect(normalise('  The  "U.S." Navy, a\tfleet ')).toBe('us navy fleet');
  });

  it('are exact when they equal one of the references', () => {
    expect(isExact('the Navy.', ['army', 'navy'])).toBe(true);
    expect(isExact('navy ships', ['navy'])).toBe(false);
    expect(isExact('navy', [])).toBe(false);
  });

  it('overlap by the best reference, each word counted as often as it stands', () => {
    expect(overlapOf('red red car', ['red car'])).toBeCloseTo(0.8);
    expect(overlapOf('red car', ['bus', 'red car'])).toBe(1);
    expect(overlapOf('bus', ['red car'])).toBe(0);
    expect(overlapOf('bus', [])).toBe(0);
  });
});

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, ties counted half', () => {
    expect(auroc([0.9, 0.5], [0.5, 0.1])).toBe(0.875);
    expect(auroc([1], [])).toBeNull();
  });

  it('equals what counting all pairs gives', () => {
    assert(
      property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((a) => negatives.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
        const counted = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
        expect(auroc(positives, negatives)).toBeCloseTo(counted, 9);
      }),
    );
  });

  it('counts silence, minus infinity, as the lowest score', () => {
    expect(auroc([0.2, -Infinity], [-Infinity])).toBe(0.75);
  });
});

describe('the calibration error', () => {
  it('is nothing when what is said with 0.8 comes true four times of five', () => {
    const forecasts = [true, true, true, true, false].map((isRight) => ({ score: 0.8, isRight }));
    expect(calibrationError(forecasts)).toBeCloseTo(0, 9);
  });

  it('weighs each part of the scale by how many stand in it', () => {
    const wrong = { score: 1, isRight: false };
    const right = { score: 1, isRight: true };
    const low = { score: 0, isRight: false };
    expect(calibrationError([wrong, right, low, low])).toBe(0.25);
    expect(calibrationError([])).toBeNull();
  });
});

describe('a percentile', () => {
  it('is one of the values, by nearest rank', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
    expect(percentile([], 0.5)).toBeNull();
  });
});

describe('the threshold that keeps a share', () => {
  it('is reached by at least that share, and no greater score is', () => {
    assert(
      property(scores, double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const threshold = thresholdKeeping(all, share) ?? NaN;
        const kept = (least: number) => all.filter((score) => score >= least).length / all.length;
        expect(kept(threshold)).toBeGreaterThanOrEqual(share);
        for (const higher of all.filter((score) => score > threshold))
          expect(kept(higher)).toBeLessThan(share);
      }),
    );
  });
});
