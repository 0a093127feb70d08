import { countedRuntimes, type Runtime } from './runtimes.js';

/** Runtimes that a reader thinks of together. */
export interface RuntimeGroup {
  readonly name: string;
  readonly runtimes: readonly Runtime[];
}

/** By the ids of what comes with each. */
const builtIn: readonly (readonly [name: string, ids: readonly string[]])[] = [
  ['Browsers', ['chromium', 'firefox', 'chromium-stream']],
  ['Node.js', ['node', 'undici', 'undici-stream']],
  ['Deno', ['deno', 'deno-server', 'deno-stream']],
  ['Bun', ['bun', 'bun-server']],
  ['Workers', ['workerd']],
  ['ws', ['ws']],
];

/** Every runtime that counts to a reader, each in one group. */
export const runtimeGroups: readonly RuntimeGroup[] = [
  ...builtIn.map(([name, ids]) => ({ name, runtimes: countedRuntimes.filter(({ id }) => ids.includes(id)) })),
  {
    name: 'Other packages',
    runtimes: countedRuntimes.filter(({ id }) => builtIn.every(([, ids]) => !ids.includes(id))),
  },
];
