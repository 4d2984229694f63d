import type { Command } from '../src/discord/command.js';
import { article } from './article.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import { findTheSource } from './find-the-source.js';
import { help } from './help.js';
import { privacy } from './privacy.js';
import { reindex } from './reindex.js';
import { search } from './search.js';
import type { Services } from './services.js';
import { status } from './status.js';
import { timeline } from './timeline.js';

/** Every command, in the order in which people should find them. */
export const commands: readonly Command<Services>[] = [
  ask,
  search,
  timeline,
  articles,
  help,
  status,
  privacy,
  reindex,
  article,
  findTheSource,
];
