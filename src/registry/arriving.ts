import { type ApiId, apiOf } from './apis/index.js';
import { codesOf } from './codeRange.js';
import { describe } from './describe.js';

/** The codes that close events can report, each once and in order. */
export interface Arriving {
  /** Those in a Close frame of the other endpoint. */
  readonly fromFrame: readonly number[];
  /** Those in no frame: the receiving endpoint itself reports them. */
  readonly madeHere: readonly number[];
}

/**
 * The codes that can be received where the API is one of these, if the other endpoint conforms to the protocol. Used by
 * messages, hovers and the reference. The 0 of an event created by a script is left out.
 */
export function arrivingIn(apis: readonly ApiId[]): Arriving {
  const codes = codesOf(apis.flatMap((id) => apiOf(id).receives));
  return {
    fromFrame: codes.filter((code) => describe(code).sendable),
    madeHere: codes.filter((code) => describe(code).assigned?.sendable === false),
  };
}
