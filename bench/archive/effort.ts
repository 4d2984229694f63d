import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a piece of work came to, and what it took. */
export interface Effort<Result> {
  readonly result: Result;
  /** Of all threads of the process, the collector of garbage among them: other programs on the machine matter little to it. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** What it holds when it is done and the garbage is gone, in bytes; arrays of numbers are counted. */
  readonly bytes: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Does the work once, on a clean heap. */
export function effortOf<Result>(work: () => Result): Effort<Result> {
  const before = heldBytes();
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  const wallSeconds = (performance.now() - started) / 1000;
  return { result, cpuSeconds: (user + system) / 1e6, wallSeconds, bytes: heldBytes() - before };
}

/** What the program holds now, without garbage. */
export function heldBytes(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
