import type { Primitive } from '../syntax/operators.js';

/** An abstract value: what is known about a value. `depends`: it may be different under other assumptions. */
export type AbstractValue =
  | { readonly is: 'primitive'; readonly value: Primitive; readonly depends: boolean }
  | { readonly is: 'unknown'; readonly depends: boolean }
  /** An array or a set. */
  | { readonly is: 'list'; readonly items: readonly AbstractValue[] }
  /** An object, an enum or a map, by its keys as strings. */
  | { readonly is: 'table'; readonly entries: ReadonlyMap<string, AbstractValue>; readonly isMap: boolean }
  /** Some object or function. Nothing else is known. */
  | { readonly is: 'object' };

export const unknown: AbstractValue = { is: 'unknown', depends: false };
export const dependent: AbstractValue = { is: 'unknown', depends: true };
export const someObject: AbstractValue = { is: 'object' };
export const absent: AbstractValue = { is: 'primitive', value: undefined, depends: false };

/** A value that is computed from these values in an unknown way. */
export function madeOf(values: readonly AbstractValue[]): AbstractValue {
  return values.some(depends) ? dependent : unknown;
}

/** A primitive that is computed from these values. */
export function primitive(value: Primitive, from: readonly AbstractValue[] = []): AbstractValue {
  return { is: 'primitive', value, depends: from.some(depends) };
}

export function depends(value: AbstractValue): boolean {
  switch (value.is) {
    case 'primitive':
    case 'unknown':
      return value.depends;
    case 'list':
      return value.items.some(depends);
    case 'table':
      return [...value.entries.values()].some(depends);
    case 'object':
      return false;
  }
}

/** Whether a value is truthy. Undefined when that isn't known. */
export function truthOf(value: AbstractValue): boolean | undefined {
  if (value.is === 'unknown') return undefined;
  return value.is === 'primitive' ? Boolean(value.value) : true;
}

/** Whether two abstract values are equal. */
export function isSame(a: AbstractValue, b: AbstractValue): boolean {
  if (a === b) return true;
  if (a.is === 'primitive' && b.is === 'primitive') return Object.is(a.value, b.value) && a.depends === b.depends;
  return a.is === 'unknown' && b.is === 'unknown' && a.depends === b.depends;
}

/** `a === b`, or `a == b` where `loosely`. Undefined when that isn't known. */
export function areEqual(a: AbstractValue, b: AbstractValue, loosely: boolean): boolean | undefined {
  if (a.is === 'primitive' && b.is === 'primitive') {
    // biome-ignore lint/suspicious/noDoubleEquals: what was written with == is worked out with ==.
    return loosely ? a.value == b.value : a.value === b.value;
  }
  if (a.is === 'unknown' || b.is === 'unknown') return undefined;
  // An object never equals a primitive, except after conversion by ==. Whether two objects are equal isn't known.
  return !loosely && (a.is === 'primitive' || b.is === 'primitive') ? false : undefined;
}

/** The number of elements or entries of an array, set, object or map. */
export function sizeOf(value: AbstractValue): number | undefined {
  return value.is === 'list' ? value.items.length : value.is === 'table' ? value.entries.size : undefined;
}

/** The value of a key in an array, set, object, enum, map or string. Undefined when that isn't known. */
export function heldUnder(holder: AbstractValue, key: AbstractValue): AbstractValue | undefined {
  if (key.is !== 'primitive') return undefined;
  const name = String(key.value);
  const found = lookUp(holder, name);
  return found?.is === 'primitive' && key.depends ? { ...found, depends: true } : found;
}

function lookUp(holder: AbstractValue, name: string): AbstractValue | undefined {
  switch (holder.is) {
    case 'table':
      if (holder.isMap) return undefined;
      return holder.entries.get(name) ?? (name in Object.prototype ? undefined : absent);
    case 'list':
      if (name === 'length' || name === 'size') return primitive(holder.items.length, holder.items);
      return /^\d+$/.test(name) ? (holder.items[Number(name)] ?? absent) : undefined;
    case 'primitive': {
      if (typeof holder.value !== 'string') return undefined;
      if (name === 'length') return primitive(holder.value.length, [holder]);
      return /^\d+$/.test(name) ? primitive(holder.value[Number(name)], [holder]) : undefined;
    }
    default:
      return undefined;
  }
}
