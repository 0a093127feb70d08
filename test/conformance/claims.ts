import { isDeepStrictEqual } from 'node:util';
import { type Api, asIn, type CodeOutcome, type ReasonOutcome, type WrongReason } from '../../src/registry/apis/api.js';
import { closeOutcome } from '../../src/registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../../src/registry/apis/index.js';
import { inRanges } from '../../src/registry/codeRange.js';
import { calls, written, writtenValue } from './calls.mjs';
import { handedOver } from './handedOver.mjs';
import type { Observation, Observed } from './observe.mjs';
import { orderly, unopened } from './scenarios.mjs';

/** What the registry claims of a call. Without `reason` nothing is said of the reason that is sent. */
type Claim =
  | { readonly error: string }
  | { readonly code: unknown; readonly reason?: Buffer }
  /** The same as a call with these arguments. */
  | { readonly sameAs: readonly unknown[] }
  | 'nothing';

/** Where a runtime did something else than the registry claims of its API, a line each. */
export function mismatches(runtimeId: string, apiId: ApiId, { calls: observed, arrivals }: Observation): string[] {
  const api = asIn(runtimeId, apiOf(apiId));
  const wrongCalls = observed.flatMap((seen, at) => {
    const args = calls[at] ?? [];
    const claim = claimed(api, args);
    return claim === undefined || agrees(claim, seen, observed)
      ? []
      : [`${written(args)}: ${inWords(seen)}, claimed ${JSON.stringify(claim)}`];
  });
  const arrived = Object.entries(arrivals).map(([scenario, arrival]) => [scenario, arrival?.code] as const);
  return [...wrongCalls, ...wrongArrivals(api, Object.fromEntries(arrived))];
}

/**
 * Where something else arrived than the registry claims, a line each.
 *
 * @param arrived the code by what the other end did. Null: an event without a code. Undefined: no event.
 */
export function wrongArrivals(api: Api, arrived: Readonly<Record<string, number | null | undefined>>): string[] {
  const unclaimed = [...Object.keys(orderly), ...unopened].flatMap((scenario) => {
    if (!(scenario in arrived)) return [];
    const code = arrived[scenario];
    // A code of null is no claim about a number.
    if (code === null || (code !== undefined && inRanges(code, api.receives))) return [];
    return [`${scenario}: ${code ?? 'nothing'} arrived, claimed to be none of those that can`];
  });
  if (Object.keys(arrived).length === 0) return unclaimed;
  const codes = new Set(Object.values(arrived));
  const missing = [...Array(16).keys()]
    .map((code) => code + 1000)
    .filter((code) => inRanges(code, api.receives) && !codes.has(code))
    .map((code) => `${code} is claimed to arrive, and never did`);
  return [...unclaimed, ...missing];
}

function claimed(api: Api, args: readonly unknown[]): Claim | undefined {
  const [code, given] = args;
  const oddity = api.oddities?.[written([code])];
  if (oddity) return ofOutcome(oddity);
  const outcome = closeOutcome(api, code);
  if (outcome.does === 'throw') return { error: outcome.error };
  if (outcome.does === 'nothing') return 'nothing';
  const sent = outcome.does === 'hand over' ? code : outcome.code;
  if (args.length < 2 || (code === undefined && api.reasonWithoutCode === 'dropped')) return { code: sent };
  const wrong = given === undefined ? ({ does: 'omit' } as const) : fateOfReason(api, given);
  if (wrong?.does === 'throw') return { error: wrong.error };
  if (wrong?.does === 'nothing') return 'nothing';
  if (wrong?.does === 'omit') return { sameAs: [code] };
  if (code === undefined && api.reasonWithoutCode === 'throws') return ofOutcome(api.rejectedCode);
  const reason = reasonOf(given, wrong);
  const bytes = Buffer.from(reason as string);
  const length = api.reasonCountedIn === 'UTF-16 units' ? String(reason).length : bytes.length;
  if (length > 123 && api.longReason.does !== 'cut' && api.longReason.does !== 'send') return ofOutcome(api.longReason);
  const kept = api.longReason.does === 'cut' ? Buffer.from(fitting(String(reason))) : bytes;
  if (code !== undefined) return { code: sent, reason: sent === undefined ? Buffer.of() : kept };
  switch (api.reasonWithoutCode) {
    case 'throws if short':
      return ofOutcome(api.rejectedCode);
    case 'dropped if short':
      return { code: sent };
    case 'sent':
      return reason === '' ? { code: sent } : { code: api.defaultCode ?? 1000, reason: kept };
    case 'garbled':
      return bytes.length < 2 ? { code: undefined } : { code: bytes.readUInt16BE(), reason: bytes.subarray(2) };
    default:
      return undefined;
  }
}

/** What goes out of a reason: bytes or a string. */
function reasonOf(given: unknown, outcome: ReasonOutcome | undefined): unknown {
  switch (outcome?.does) {
    case 'convert':
      return String(given);
    case 'hand over':
      return handedOver(given);
    case 'replace':
      return outcome.reason;
    default:
      return given;
  }
}

function fateOfReason(api: Api, given: unknown): ReasonOutcome | undefined {
  const odd = api.oddReasons?.[writtenValue(given)];
  return odd ?? (typeof given === 'string' ? undefined : api.wrongReason[kindOf(given)]);
}

function kindOf(reason: unknown): WrongReason {
  if (reason === null) return 'null';
  if (reason instanceof Uint8Array) return 'bytes';
  return typeof reason as WrongReason;
}

function ofOutcome(outcome: CodeOutcome | Api['longReason']): Claim | undefined {
  switch (outcome.does) {
    case 'throw':
      return { error: outcome.error };
    case 'replace':
      return { code: outcome.code };
    case 'nothing':
      return 'nothing';
    default:
      return undefined;
  }
}

/** The whole characters that take no more than 123 bytes. */
function fitting(reason: string): string {
  let fits = '';
  for (const character of reason) {
    if (Buffer.byteLength(fits + character) > 123) break;
    fits += character;
  }
  return fits;
}

function agrees(claim: Claim, seen: Observed, observed: readonly Observed[]): boolean {
  if (claim === 'nothing') return 'frame' in seen && seen.frame === null;
  if ('error' in claim) return 'error' in seen && seen.error === claim.error;
  if ('sameAs' in claim) {
    const same = observed[calls.findIndex((args) => written(args) === written(claim.sameAs))];
    return isDeepStrictEqual(seen, same);
  }
  if (!('frame' in seen) || seen.frame === null) return false;
  const isCode = codeAsText(seen.frame.code) === codeAsText(claim.code);
  return isCode && (!claim.reason || claim.reason.equals(seen.frame.reason));
}

/** There is one zero only, and JSON has null for NaN. */
function codeAsText(code: unknown): string {
  return handedOver(Number.isNaN(code) ? null : code);
}

function inWords(seen: Observed): string {
  if ('error' in seen) return seen.error;
  return seen.frame
    ? `sent ${seen.frame.code ?? 'no code'} and ${JSON.stringify(seen.frame.reason.toString())}`
    : 'nothing';
}
