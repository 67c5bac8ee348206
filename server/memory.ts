// Keeps the process small: V8 lets garbage grow to four times what is in use where the machine has memory to spare.
import { setFlagsFromString } from 'node:v8';

/** Garbage up to this share of what is in use: the heap stays below twice its content. */
const GARBAGE_PERCENT = 100;
/** The same while very much is in use; with little in use it would only make the collector run all the time. */
const LITTLE_GARBAGE_PERCENT = 20;

function allow(percent: number): void {
  // What V8 has not heard of it ignores.
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

/** To be called first. */
export function boundGarbage(): void {
  allow(GARBAGE_PERCENT);
}

/** For work that holds hundreds of megabytes at once. */
export async function withLittleGarbage<T>(work: () => Promise<T>): Promise<T> {
  allow(LITTLE_GARBAGE_PERCENT);
  try {
    return await work();
  } finally {
    allow(GARBAGE_PERCENT);
  }
}
