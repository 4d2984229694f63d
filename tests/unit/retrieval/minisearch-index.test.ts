import { describe } from 'vitest';

import { createMiniSearchIndex } from '../../../src/retrieval/minisearch-index.js';
import { passageIndexLaws } from '../../support/passage-index.suite.js';

describe('createMiniSearchIndex', () => {
  passageIndexLaws(createMiniSearchIndex);
});
