import { numbersIn, type Part } from '../../site.js';
import { isInRange } from '../declaring/codeNames.js';
import type { Meaning } from '../meanings/meaning.js';

/**
 * Whether the values fit what a name suggests. A doubtful name needs a number that can be a close code. A plain one
 * only rules out a callback.
 */
export function isPlausible(parts: readonly Part[], of: Pick<Meaning, 'doubtful' | 'isPlain'>): boolean {
  const values = parts.flatMap((part) => part.values);
  if (values.length === 0) return !of.doubtful;
  if (of.isPlain && values.every(({ kind }) => kind === 'string' || kind === 'undefined')) return true;
  return numbersIn(parts).some(of.doubtful ? isInRange : Number.isInteger);
}

/** Whether a close code is among the values. Other calls of the same function then pass codes as well. */
export function includesCloseCode(parts: readonly Part[]): boolean {
  return numbersIn(parts).some(isInRange);
}
