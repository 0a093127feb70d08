import { type ApiId, apiOf } from './apis/index.js';
import { codesOf } from './codeRange.js';
import { describe } from './describe.js';

/** The codes that close events can show, each once and in order. */
export interface Arriving {
  /** Those that a Close frame of the other end can carry. */
  readonly fromFrame: readonly number[];
  /** Those that no frame carries: the receiving end itself puts them into the event. */
  readonly madeHere: readonly number[];
}

/**
 * What can arrive where it is one of some APIs, the other end keeping to the protocol. Messages, hovers and the reference
 * all say this. Left out is the 0 of an event that a script has made.
 */
export function arrivingIn(apis: readonly ApiId[]): Arriving {
  const codes = codesOf(apis.flatMap((id) => apiOf(id).receives));
  return {
    fromFrame: codes.filter((code) => describe(code).sendable),
    madeHere: codes.filter((code) => describe(code).assigned?.sendable === false),
  };
}
