import type { ApiId } from '../../src/registry/apis/index.js';
import type { CodeRange } from '../../src/registry/codeRange.js';
import type { Runtime } from '../../src/registry/runtimes.js';
import { calls, written } from './calls.mjs';
import type { Driver } from './driver.mjs';
import type { Observation, Observed } from './observe.mjs';

/** What is kept of a run: observed.json here holds it, and of it what Runtime says is shipped. */
export interface Summary extends Runtime {
  /** Which of its sockets, where several were run. */
  readonly part?: string;
  /** The name of the error that whole numbers throw. */
  readonly error?: string;
  /** What is in the frame for the codes that are neither taken nor thrown at. Null: no code. */
  readonly replaces: Readonly<Record<string, number | null>>;
  /** How many calls were made, and how many Close frames of them were read on the wire. */
  readonly calls: number;
  readonly frames: number;
  /** What calls with anything else than one whole number of 16 bits did, as written. */
  readonly others: Readonly<Record<string, string>>;
  /** The code and `wasClean` that arrived, by what the other end did. Null: nothing arrived. */
  readonly arrivals: Readonly<Record<string, readonly [code: number | null, wasClean: boolean | null] | null>>;
  /** What its other ways to end a connection put on the wire: TCP alone, or a code. */
  readonly ends: Readonly<Record<string, string>>;
}

/** Sums up a run. */
export function summary(id: string, { name, part, api, shown }: Driver, observation: Observation): Summary {
  const takes: number[] = [];
  const throws: number[] = [];
  const replaces: Record<string, number | null> = {};
  const others: Record<string, string> = {};
  let error: string | undefined;
  observation.calls.forEach((seen, at) => {
    const args = calls[at] ?? [];
    const [code] = args;
    if (args.length !== 1 || !isUnsignedShort(code)) {
      others[written(args)] = inWords(seen, args);
    } else if ('error' in seen) {
      throws.push(code);
      error = seen.error;
    } else if (seen.frame?.code === code) {
      takes.push(code);
    } else {
      replaces[code] = (seen.frame?.code as number | undefined) ?? null;
    }
  });
  return {
    id,
    name,
    ...(part && { part }),
    version: shown(observation.version),
    api: api as ApiId,
    takes: ranges(takes),
    throws: ranges(throws),
    ...(error && { error }),
    replaces,
    calls: observation.calls.length,
    frames: observation.calls.filter((seen) => 'frame' in seen && seen.frame).length,
    others,
    arrivals: Object.fromEntries(
      Object.entries(observation.arrivals).map(([scenario, arrival]) => [
        scenario,
        arrival && ([arrival.code, arrival.wasClean ?? null] as const),
      ]),
    ),
    ends: Object.fromEntries(
      Object.entries(observation.ends ?? {}).map(([way, end]) => [
        way,
        typeof end === 'string' ? end : String(end.code ?? 'no code'),
      ]),
    ),
  };
}

/** As much of it as is shipped. */
export function shipped({ id, name, version, api, takes, throws }: Summary): Runtime {
  return { id, name, version, api, takes, throws };
}

function isUnsignedShort(value: unknown): value is number {
  return Number.isInteger(value) && !Object.is(value, -0) && Number(value) >= 0 && Number(value) <= 0xffff;
}

function inWords(seen: Observed, [, reason]: readonly unknown[]): string {
  if ('error' in seen) return seen.error;
  if (!seen.frame) return 'nothing sent';
  const code = String(seen.frame.code ?? 'no code');
  if (reason === undefined) return code;
  const sent = seen.frame.reason;
  return typeof reason === 'string' ? `${code}, ${sent.length} bytes` : `${code} ${JSON.stringify(sent.toString())}`;
}

/** Ascending codes as runs. */
function ranges(codes: readonly number[]): CodeRange[] {
  const found: [number, number][] = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  return found;
}
