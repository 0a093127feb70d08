import ts from 'typescript';
import type { Value } from '../../site.js';

/**
 * The values that a type allows. Empty when it allows others than literals, or is a whole enum, which only names what
 * is possible.
 */
export function valuesOfType(type: ts.Type): readonly Value[] {
  if (type.isUnion()) {
    if (type.flags & ts.TypeFlags.EnumLiteral) return [];
    const values = type.types.map(valueOfType);
    return values.every((value) => value !== undefined) ? values : [];
  }
  const value = valueOfType(type);
  return value ? [value] : [];
}

function valueOfType(type: ts.Type): Value | undefined {
  if (type.isNumberLiteral()) return { kind: 'number', value: type.value };
  if (type.isStringLiteral()) return { kind: 'string', value: type.value };
  if (type.flags & ts.TypeFlags.String) return { kind: 'string' };
  if (type.flags & ts.TypeFlags.BigIntLike) return { kind: 'bigint' };
  return undefined;
}
