/**
 * Whether a thread is inside of the native library, known to both sides. To end a thread there, by `terminate` or by the
 * end of the process, makes the library abort the whole process (onnxruntime-node 1.30: 40 of 40 tries).
 */
export type NativeGate = Int32Array<SharedArrayBuffer>;

const IS_INSIDE = 0;
const IS_SHUT = 1;

/** Hundreds of times what a call takes: who has not come out by then never does. */
const PATIENCE_MS = 5_000;

/** A gate that is open, with nobody inside. It may be sent to a thread. */
export function createGate(): NativeGate {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** In the thread: makes one call. Once the gate is shut it never begins, and never settles: the thread is ended. */
export async function passGate<T>(gate: NativeGate, call: () => Promise<T>): Promise<T> {
  // First in, then a look at the gate: whichever way the two threads interleave, one of them sees the other.
  Atomics.store(gate, IS_INSIDE, 1);
  const isShut = Atomics.load(gate, IS_SHUT) === 1;
  try {
    if (!isShut) return await call();
  } finally {
    Atomics.store(gate, IS_INSIDE, 0);
    Atomics.notify(gate, IS_INSIDE);
  }
  return new Promise(() => undefined);
}

/** In the main thread: lets nobody in any more, and blocks until nobody is inside. */
export function shutGate(gate: NativeGate): void {
  Atomics.store(gate, IS_SHUT, 1);
  Atomics.wait(gate, IS_INSIDE, 1, PATIENCE_MS);
}
