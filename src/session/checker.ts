/** The language service with TypeScript. It is a bundle of its own, because loading it takes time and memory. */
export type Checker = typeof import('../features/index.js');

/** Loads it once. */
export function loadChecker(): Promise<Checker> {
  return import('../features/index.js');
}

/** The same for hosts that can't wait. */
export function requireChecker(): Checker {
  return require('../features/index.js');
}

/** Loads the reference. It is another bundle, because it contains the whole registry but no TypeScript. */
export function loadReference() {
  return import('../features/reference.js');
}
