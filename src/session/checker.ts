/** The language service with TypeScript in it: a bundle of its own, as it takes a while and much memory to load. */
export type Checker = typeof import('../features/index.js');

/** Loads it, once. */
export function loadChecker(): Promise<Checker> {
  return import('../features/index.js');
}

/** The same for hosts that can't wait. */
export function requireChecker(): Checker {
  return require('../features/index.js');
}

/** Loads what makes the reference: another bundle, as all of the registry is in it and TypeScript isn't. */
export function loadReference() {
  return import('../features/reference.js');
}
