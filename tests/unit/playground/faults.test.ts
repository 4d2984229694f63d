import { describe, expect, it } from 'vitest';

import { ApiFault, faultBody, refuseProblems, unauthorized } from '../../../src/playground/faults.js';

describe('faultBody', () => {
  it('nests problems by the fields that they are about, as Discord does', () => {
    const problems = [
      { path: ['embeds', 0, 'title'], code: 'A', message: 'a' },
      { path: ['embeds', 0, 'title'], code: 'B', message: 'b' },
      { path: [], code: 'C', message: 'c' },
    ];
    expect(faultBody(new ApiFault(400, { code: 50035, message: 'Invalid Form Body', problems }))).toEqual({
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        embeds: {
          0: {
            title: {
              _errors: [
                { code: 'A', message: 'a' },
                { code: 'B', message: 'b' },
              ],
            },
          },
        },
        _errors: [{ code: 'C', message: 'c' }],
      },
    });
  });

  it('has no errors where there are no problems', () => {
    expect(faultBody(unauthorized())).toEqual({ message: '401: Unauthorized', code: 0 });
  });
});

describe('refuseProblems', () => {
  it('throws only where there is one', () => {
    expect(() => {
      refuseProblems([]);
    }).not.toThrow();
    expect(() => {
      refuseProblems([{ path: [], code: 'A', message: 'a' }]);
    }).toThrow('Invalid Form Body');
  });
});
