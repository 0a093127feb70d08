import { type Api, asIn, type Outcome } from '../../src/registry/apis/api.js';
import { closeOutcome } from '../../src/registry/apis/closeOutcome.js';
import { type ApiId, apiOf } from '../../src/registry/apis/index.js';
import { inRanges } from '../../src/registry/codeRange.js';
import { calls, written } from './calls.mjs';
import type { Observation, Observed } from './observe.mjs';
import { orderly, unopened } from './scenarios.mjs';

/** What the registry claims of a call. Without `reasonBytes` nothing is said of the reason that is sent. */
type Claim =
  | { readonly error: string }
  | { readonly code: number | undefined; readonly reasonBytes?: number }
  | 'nothing';

/** Where a runtime did something else than the registry claims of its API, a line each. */
export function mismatches(runtimeId: string, apiId: ApiId, { calls: observed, arrivals }: Observation): string[] {
  const api = asIn(runtimeId, apiOf(apiId));
  const wrongCalls = observed.flatMap((seen, at) => {
    const args = calls[at] ?? [];
    const claim = claimed(api, args);
    return claim === undefined || agrees(claim, seen)
      ? []
      : [`${written(args)}: ${inWords(seen)}, claimed ${JSON.stringify(claim)}`];
  });
  const wrongArrivals = [...Object.keys(orderly), ...unopened].flatMap((scenario) => {
    const arrival = arrivals[scenario];
    // A code of null is no claim about a number.
    if (arrival === undefined || arrival?.code === null || (arrival && inRanges(arrival.code, api.receives))) return [];
    return [`${scenario}: ${arrival?.code ?? 'nothing'} arrived, claimed to be none of those that can`];
  });
  const arrived = new Set(Object.values(arrivals).map((arrival) => arrival?.code));
  const missing =
    Object.keys(arrivals).length === 0
      ? []
      : [...Array(16).keys()]
          .map((code) => code + 1000)
          .filter((code) => inRanges(code, api.receives) && !arrived.has(code))
          .map((code) => `${code} is claimed to arrive, and never did`);
  return [...wrongCalls, ...wrongArrivals, ...missing];
}

function claimed(api: Api, [code, reason]: readonly unknown[]): Claim | undefined {
  const oddity = api.oddities?.[written([code])];
  if (oddity) return ofOutcome(oddity);
  const outcome = closeOutcome(api, code);
  if (outcome.does === 'throw') return { error: outcome.error };
  if (outcome.does === 'nothing') return 'nothing';
  if (typeof reason !== 'string' || (code === undefined && api.reasonWithoutCode === 'dropped')) {
    return { code: outcome.code };
  }
  const oddReason = api.oddities?.[written([reason]).slice('close('.length, -1)];
  if (oddReason) return ofOutcome(oddReason);
  if (code === undefined && api.reasonWithoutCode === 'throws') return ofOutcome(api.rejectedCode);
  const bytes = Buffer.byteLength(reason);
  const length = api.reasonCountedIn === 'UTF-16 units' ? reason.length : bytes;
  if (length > 123 && api.longReason.does === 'throw') return { error: api.longReason.error };
  const reasonBytes = api.longReason.does === 'cut' ? fittingBytes(reason) : bytes;
  if (code !== undefined) return { code: outcome.code, reasonBytes: outcome.code === undefined ? 0 : reasonBytes };
  switch (api.reasonWithoutCode) {
    case 'throws if short':
      return ofOutcome(api.rejectedCode);
    case 'dropped if short':
      return { code: outcome.code };
    case 'sent':
      return reason === '' ? { code: outcome.code } : { code: api.defaultCode ?? 1000, reasonBytes };
    case 'garbled':
      return bytes < 2 ? { code: undefined } : { code: Buffer.from(reason).readUInt16BE(), reasonBytes: bytes - 2 };
    default:
      return undefined;
  }
}

function ofOutcome(outcome: Outcome): Claim | undefined {
  return outcome.does === 'throw' ? { error: outcome.error } : outcome.does === 'nothing' ? 'nothing' : undefined;
}

/** As many bytes as whole characters take within 123. */
function fittingBytes(reason: string): number {
  let bytes = 0;
  for (const character of reason) {
    const more = Buffer.byteLength(character);
    if (bytes + more > 123) break;
    bytes += more;
  }
  return bytes;
}

function agrees(claim: Claim, seen: Observed): boolean {
  if (claim === 'nothing') return 'frame' in seen && seen.frame === null;
  if ('error' in claim) return 'error' in seen && seen.error === claim.error;
  if (!('frame' in seen) || seen.frame === null) return false;
  return (
    seen.frame.code === claim.code && (claim.reasonBytes === undefined || seen.frame.reasonBytes === claim.reasonBytes)
  );
}

function inWords(seen: Observed): string {
  if ('error' in seen) return seen.error;
  return seen.frame ? `sent ${seen.frame.code ?? 'no code'} and ${seen.frame.reasonBytes} bytes of reason` : 'nothing';
}
