import type { ConstantName, Part } from '../analysis/site.js';

/** The constant with the code of a part: its declaration, or the only constant in scope with the same value. */
export function constantOf({ declared, names = [] }: Part): ConstantName | undefined {
  const [only, ...others] = names;
  return declared ?? (others.length === 0 ? only : undefined);
}
