import type { Controls } from '../../src/discord/control.js';
import type { Services } from '../services.js';
import { again } from './again.js';
import { articles } from './articles.js';
import { citation } from './citation.js';
import { context } from './context.js';
import { remove } from './delete.js';
import { find } from './find.js';
import { more } from './more.js';
import { open, read } from './read.js';
import { report } from './report.js';
import { removal } from './removal.js';
import { share } from './share.js';
import { why } from './why.js';

/** Every control of our messages. */
export const controls: Controls<Services> = {
  context,
  more,
  why,
  citation,
  share,
  again,
  delete: remove,
  articles,
  open,
  read,
  find,
  report,
  removal,
};
