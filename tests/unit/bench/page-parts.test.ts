import { describe, expect, it } from 'vitest';

import { replacePart } from '../../../bench/page-parts.js';

describe('replacePart', () => {
  const page = replacePart(
    replacePart('', 'answers', '# Benchmarks\n\nold'),
    'archive',
    '## Archive\n\nfast',
  );

  it('puts a part behind the first, and leaves the others as they are', () => {
    expect(page).toBe('# Benchmarks\n\nold\n\n<!-- part: archive -->\n\n## Archive\n\nfast\n');
    expect(replacePart(page, 'archive', 'slow')).toBe(
      '# Benchmarks\n\nold\n\n<!-- part: archive -->\n\nslow\n',
    );
    expect(replacePart(page, 'answers', 'new')).toBe('new\n\n<!-- part: archive -->\n\n## Archive\n\nfast\n');
    expect(replacePart(replacePart(page, 'discord', 'x'), 'archive', 'y')).toBe(
      '# Benchmarks\n\nold\n\n<!-- part: archive -->\n\ny\n\n<!-- part: discord -->\n\nx\n',
    );
  });
});
