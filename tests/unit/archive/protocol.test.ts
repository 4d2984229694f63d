import { describe, expect, it } from 'vitest';

import { receiveError, sendError } from '../../../src/archive/protocol.js';
import { UserError } from '../../../src/errors.js';

const crossed = (error: unknown) => receiveError(structuredClone(sendError(error)));

describe('sendError and receiveError', () => {
  it('keep the kind and the words of an error that a person can mend', () => {
    const error = crossed(new UserError('articles-empty', 'Put some there.', { detail: 'a.txt: empty' }));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'articles-empty',
      message: 'Put some there.',
      detail: 'a.txt: empty',
    });
  });

  it('keep where a fault came from', () => {
    const fault = new RangeError('too far');
    expect(crossed(fault)).toMatchObject({ message: 'too far', stack: fault.stack });
    expect(crossed(fault)).not.toBeInstanceOf(UserError);
  });

  it('make an error of whatever was thrown', () => {
    expect(crossed('words')).toMatchObject({ message: 'words' });
  });
});
