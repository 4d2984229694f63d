// Lets Node read TypeScript in every thread: vitest starts its processes with this file, and worker threads inherit it.
// (tsx's own `--import tsx` leaves worker threads of Node 20 out.)
import { register } from 'tsx/esm/api';

register();
