import type { ConstantName, Part } from '../analysis/site.js';

/** The constant that holds the code of a part: the one behind it or, of a bare number, the only one it could go by. */
export function constantOf({ declared, names = [] }: Part): ConstantName | undefined {
  const [only, ...others] = names;
  return declared ?? (others.length === 0 ? only : undefined);
}
