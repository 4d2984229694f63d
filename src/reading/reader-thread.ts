import { extname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';

import { messageOf } from '../errors.js';
import type { Logger } from '../logger.js';
import { createGate, shutGate, type NativeGate } from './native-gate.js';
import type { ReaderKind } from './reader.js';
import type { FromReader, ReadRequest, ReadResponse } from './reader-protocol.js';
import type { ReaderWorkerData } from './reader-worker.js';

/** Which reader answers now. */
export interface ReaderStatus {
  readonly kind: ReaderKind;
  /** Why rules answer instead of the learned reader, in a sentence; `null` when nothing is wrong. */
  readonly problem: string | null;
}

/** The learned reader in a thread of its own, which outlives editions. */
export interface ReaderThread {
  readonly status: ReaderStatus;
  /** A new line to the reader, for one edition; it may be cut at that end. */
  connect(): MessagePort;
  /** Ends the thread and cuts every line. */
  close(): Promise<void>;
}

export interface ReaderThreadOptions {
  readonly log: Logger;
  /** Has something done, at once and to its end, when the process ends without `close`; the native library needs it. */
  readonly onExit?: (last: () => void) => void;
  /** Other weights than the program's own: their path. */
  readonly weights?: string | null;
  /** The file that the thread runs: tests have one that breaks down. */
  readonly worker?: URL;
  /** Between two starts at least so many milliseconds pass. */
  readonly restartMs?: number;
}

/** Something that is being read, and everybody who waits for it: what is asked twice meanwhile is read once. */
interface Flight {
  readonly request: ReadRequest;
  readonly key: string;
  readonly waiting: { readonly line: MessagePort; readonly id: number }[];
  /** How many threads were given it. */
  tries: number;
}

interface State {
  worker: Worker | null;
  /** Of that worker. */
  gate: NativeGate;
  /** When the worker was started, on the monotonic clock. */
  startedAt: number;
  problem: string | null;
  /** The worker has said that it cannot load, and ends. */
  cannotLoad: boolean;
  isClosed: boolean;
  restart: NodeJS.Timeout | null;
  lastId: number;
  /** Under way, in order, by the id of the request. */
  readonly flights: Map<number, Flight>;
  readonly byKey: Map<string, Flight>;
  readonly lines: Set<MessagePort>;
}

/** The worker is this program's own file beside this one: `.js` when built, `.ts` under a loader that reads it. */
const WORKER = new URL(`./reader-worker${extname(import.meta.url)}`, import.meta.url);

/** What was under way in two threads that died may have killed them. */
const MOST_TRIES = 2;

/** A thread that dies again and again does not keep the machine busy with starting it. */
const RESTART_MS = 60_000;

/**
 * Starts loading the network in the background. Reads wait for it. Where it cannot load, rules answer from then on;
 * where its thread dies, another takes its place and reads what was under way, but not sooner than a minute after the
 * last start: until then rules answer. So every read is answered, and nothing is ever thrown.
 */
export function startReaderThread(options: ReaderThreadOptions): ReaderThread {
  const state: State = {
    worker: null,
    gate: createGate(),
    startedAt: 0,
    problem: null,
    cannotLoad: false,
    isClosed: false,
    restart: null,
    lastId: 0,
    flights: new Map(),
    byKey: new Map(),
    lines: new Set(),
  };
  options.onExit?.(() => {
    shutGate(state.gate);
  });
  start(options, state);
  return {
    get status(): ReaderStatus {
      return { kind: state.problem === null ? 'learned' : 'rules', problem: state.problem };
    },
    connect: () => connect(state),
    close: async () => {
      state.isClosed = true;
      clearTimeout(state.restart ?? undefined);
      giveUp(state);
      for (const line of state.lines) line.close();
      shutGate(state.gate);
      await state.worker?.terminate();
    },
  };
}

function start(options: ReaderThreadOptions, state: State): void {
  state.gate = createGate();
  const workerData: ReaderWorkerData = { weights: options.weights ?? null, gate: state.gate };
  const worker = new Worker(options.worker ?? WORKER, { workerData });
  let fault: unknown = null;
  state.worker = worker;
  state.startedAt = performance.now();
  worker.on('message', (message: FromReader) => {
    receive(options, state, message);
  });
  worker.once('error', (error) => {
    fault = error;
  });
  worker.once('exit', () => {
    state.worker = null;
    if (!state.isClosed) afterDeath(options, state, fault);
  });
  for (const flight of state.flights.values()) give(worker, flight);
}

function give(worker: Worker, flight: Flight): void {
  flight.tries += 1;
  worker.postMessage(flight.request);
}

function receive({ log }: ReaderThreadOptions, state: State, message: FromReader): void {
  if (message.kind === 'done') {
    land(state, message);
  } else if (message.kind === 'ready') {
    state.problem = null;
    log.info({ milliseconds: Math.round(performance.now() - state.startedAt) }, 'the learned reader reads');
  } else {
    state.cannotLoad = true;
    state.problem = message.problem;
    log.warn({ problem: message.problem }, 'the learned reader cannot load; rules answer');
  }
}

/** What cannot load will not load a minute later; a thread that could is started again. */
function afterDeath(options: ReaderThreadOptions, state: State, fault: unknown): void {
  if (state.cannotLoad) {
    giveUp(state);
    return;
  }
  const restartMs = options.restartMs ?? RESTART_MS;
  const wait = restartMs - (performance.now() - state.startedAt);
  options.log.error({ err: fault }, 'the reader was lost; starting it again');
  giveUp(state, ({ tries }) => tries >= MOST_TRIES);
  if (wait <= 0) {
    start(options, state);
    return;
  }
  state.problem = `The learned reader stopped: ${fault === null ? 'its thread ended' : messageOf(fault)}. It is started again within a minute.`;
  giveUp(state);
  state.restart = setTimeout(() => {
    start(options, state);
  }, wait).unref();
}

function connect(state: State): MessagePort {
  const { port1: line, port2: far } = new MessageChannel();
  state.lines.add(line);
  line.on('message', (request: ReadRequest) => {
    takeOff(state, line, request);
  });
  line.on('close', () => state.lines.delete(line));
  // A line alone is no reason for the program to go on.
  line.unref();
  return far;
}

/** Has the worker read it, or joins whoever has asked for the same. */
function takeOff(state: State, line: MessagePort, { id, question, windows }: ReadRequest): void {
  const key = JSON.stringify([question, windows]);
  const known = state.byKey.get(key);
  if (known !== undefined) {
    known.waiting.push({ line, id });
    return;
  }
  if (state.worker === null) {
    respond(line, { id, readings: null });
    return;
  }
  state.lastId += 1;
  const request: ReadRequest = { id: state.lastId, question, windows };
  const flight: Flight = { request, key, waiting: [{ line, id }], tries: 0 };
  state.flights.set(state.lastId, flight);
  state.byKey.set(key, flight);
  give(state.worker, flight);
}

function land(state: State, { id, readings }: ReadResponse): void {
  const flight = state.flights.get(id);
  if (flight === undefined) return;
  state.flights.delete(id);
  state.byKey.delete(flight.key);
  for (const waiting of flight.waiting) respond(waiting.line, { id: waiting.id, readings });
}

/** Leaves to the rules what is under way. */
function giveUp(state: State, which: (flight: Flight) => boolean = () => true): void {
  for (const flight of [...state.flights.values()].filter(which))
    land(state, { id: flight.request.id, readings: null });
}

function respond(line: MessagePort, response: ReadResponse): void {
  line.postMessage(response);
}
