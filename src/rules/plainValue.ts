import type { Value } from '../analysis/site.js';

/** A value as an API gets it at run time. Undefined where only its type is known. */
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
