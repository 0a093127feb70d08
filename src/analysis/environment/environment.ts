import type { ApiId } from '../../registry/apis/index.js';

/** Where a file may run. Settings, `.close-codes.json` and the command line use these names. */
export const environments = ['browser', 'node', 'deno', 'bun', 'workers', 'react-native'] as const;
export type Environment = (typeof environments)[number];

/** Whether a value of any type is the name of an environment. */
export function isEnvironment(value: unknown): value is Environment {
  return environments.some((name) => name === value);
}

const globalWebSocket: Readonly<Record<Environment, ApiId>> = {
  browser: 'whatwg',
  node: 'whatwg',
  deno: 'whatwg',
  bun: 'bun',
  workers: 'workerd',
  'react-native': 'react-native',
};

/** The APIs that the global `WebSocket` may be in a file that runs in these environments. */
export function globalsOf(where: readonly Environment[]): readonly ApiId[] {
  return [...new Set(where.map((environment) => globalWebSocket[environment]))];
}
