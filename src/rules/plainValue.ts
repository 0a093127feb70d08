import type { Value } from '../analysis/site.js';

/** A value as it would arrive at run time, as far as an API can tell; nothing where only its type is known. */
export function plainValue(value: Value): unknown {
  switch (value.kind) {
    case 'null':
      return null;
    case 'undefined':
      return undefined;
    case 'bigint':
      return 0n;
    case 'object':
      return {};
    default:
      return value.value;
  }
}
