import { type ApiId, apiOf } from './apis/index.js';
import { type CodeRange, codesOf, runsOf } from './codeRange.js';
import { describe } from './describe.js';

/** The codes that close events can report, each once and in order. */
export interface Arriving {
  /** Those in a Close frame of the other endpoint. */
  readonly fromFrame: readonly number[];
  /** Those in no frame: the receiving endpoint itself reports them. */
  readonly madeHere: readonly number[];
  /** Both, as ranges. */
  readonly ranges: readonly CodeRange[];
}

/** There are few sets of APIs, and each has thousands of codes to describe. */
const known = new Map<string, Arriving>();

/**
 * The codes that can be received where the API is one of these, if the other endpoint conforms to the protocol. Used by
 * messages, hovers and the reference. The 0 of an event created by a script is left out.
 */
export function arrivingIn(apis: readonly ApiId[]): Arriving {
  const key = [...apis].sort().join();
  const arriving = known.get(key) ?? arrivingInAny(apis);
  known.set(key, arriving);
  return arriving;
}

function arrivingInAny(apis: readonly ApiId[]): Arriving {
  const all = codesOf(apis.flatMap((id) => apiOf(id).receives)).map(describe);
  const fromFrame = all.filter(({ sendable }) => sendable).map(({ code }) => code);
  const madeHere = all.filter(({ assigned }) => assigned?.sendable === false).map(({ code }) => code);
  return { fromFrame, madeHere, ranges: runsOf([...fromFrame, ...madeHere].sort((a, b) => a - b)) };
}
