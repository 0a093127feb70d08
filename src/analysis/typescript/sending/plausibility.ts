import { numbersIn, type Part } from '../../site.js';
import { isInRange } from '../declaring/codeNames.js';
import type { Meaning } from '../meanings/meaning.js';

/** Whether a number that can be a close code bears out what a name suggests; of a plain one, that it isn't a callback. */
export function isPlausible(parts: readonly Part[], of: Pick<Meaning, 'doubtful' | 'isPlain'>): boolean {
  const values = parts.flatMap((part) => part.values);
  if (values.length === 0) return !of.doubtful;
  if (of.isPlain && values.every(({ kind }) => kind === 'string' || kind === 'undefined')) return true;
  return numbersIn(parts).some(of.doubtful ? isInRange : Number.isInteger);
}

/** Whether a close code is among the values: what is handed to the same function beside it is meant for one. */
export function includesCloseCode(parts: readonly Part[]): boolean {
  return numbersIn(parts).some(isInRange);
}
