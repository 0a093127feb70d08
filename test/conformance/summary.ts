import type { CodeRange } from '../../src/registry/codeRange.js';
import type { Observed } from '../../src/registry/observed.js';
import { calls, written } from './calls.mjs';
import type { Driver } from './driver.mjs';
import type { Observation } from './observe.mjs';

/** What is kept of a run. */
export function summary(id: string, { name, api, shown }: Driver, observation: Observation): Observed {
  const takes: number[] = [];
  const throws: number[] = [];
  const replaces: Record<string, number | null> = {};
  const others: Record<string, string> = {};
  let error: string | undefined;
  observation.calls.forEach((seen, at) => {
    const args = calls[at] ?? [];
    const [code] = args;
    if (
      args.length !== 1 ||
      !Number.isInteger(code) ||
      Object.is(code, -0) ||
      Number(code) < 0 ||
      Number(code) > 0xffff
    ) {
      others[written(args)] =
        'error' in seen
          ? `throws ${seen.error}`
          : seen.frame
            ? `${seen.frame.code ?? 'no code'}${args.length > 1 ? `, ${seen.frame.reasonBytes} bytes` : ''}`
            : 'nothing';
    } else if ('error' in seen) {
      throws.push(Number(code));
      error = seen.error;
    } else if (seen.frame?.code === code) {
      takes.push(Number(code));
    } else {
      replaces[String(code)] = seen.frame?.code ?? null;
    }
  });
  return {
    id,
    name,
    version: shown(observation.version),
    api,
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
        arrival && [arrival.code, arrival.wasClean ?? null],
      ]),
    ),
  };
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
