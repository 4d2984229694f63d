import type { Command } from '../src/discord/command.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import { findTheSource } from './find-the-source.js';
import { help } from './help.js';
import { reindex } from './reindex.js';
import { search } from './search.js';
import type { Services } from './services.js';

/** Every command, in the order in which people should find them. */
export const commands: readonly Command<Services>[] = [ask, search, articles, help, reindex, findTheSource];
