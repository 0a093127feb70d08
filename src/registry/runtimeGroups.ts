import { countedRuntimes, type Runtime } from './runtimes.js';

/** Runtimes of the same kind. */
export interface RuntimeGroup {
  readonly name: string;
  readonly runtimes: readonly Runtime[];
}

/** By the ids of the runtimes in each. */
const builtIn: readonly (readonly [name: string, ids: readonly string[]])[] = [
  ['Browsers', ['chromium', 'firefox', 'chromium-stream']],
  ['Node.js', ['node', 'undici', 'undici-stream']],
  ['Deno', ['deno', 'deno-server', 'deno-stream']],
  ['Bun', ['bun', 'bun-server']],
  ['Workers', ['workerd']],
  ['ws', ['ws']],
];

/** All runtimes without mocks, each in one group. */
export const runtimeGroups: readonly RuntimeGroup[] = [
  ...builtIn.map(([name, ids]) => ({ name, runtimes: countedRuntimes.filter(({ id }) => ids.includes(id)) })),
  {
    name: 'Other packages',
    runtimes: countedRuntimes.filter(({ id }) => builtIn.every(([, ids]) => !ids.includes(id))),
  },
];
