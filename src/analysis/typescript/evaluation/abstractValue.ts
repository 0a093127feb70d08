import type { Primitive } from '../syntax/operators.js';

/** A value as far as it can be followed. `depends`: under other assumptions it may be another. */
export type AbstractValue =
  | { readonly is: 'primitive'; readonly value: Primitive; readonly depends: boolean }
  | { readonly is: 'unknown'; readonly depends: boolean }
  /** An array or a set. */
  | { readonly is: 'list'; readonly items: readonly AbstractValue[] }
  /** An object, an enum or a map, by what its keys are as strings. */
  | { readonly is: 'table'; readonly entries: ReadonlyMap<string, AbstractValue>; readonly isMap: boolean }
  /** Some object or function, of which nothing else is known. */
  | { readonly is: 'object' };

export const unknown: AbstractValue = { is: 'unknown', depends: false };
export const dependent: AbstractValue = { is: 'unknown', depends: true };
export const someObject: AbstractValue = { is: 'object' };
export const absent: AbstractValue = { is: 'primitive', value: undefined, depends: false };

/** What is made of these values in a way that isn't known, or that doesn't matter. */
export function madeOf(values: readonly AbstractValue[]): AbstractValue {
  return values.some(depends) ? dependent : unknown;
}

/** A primitive made of these values. */
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

/** Whether a value counts as true; undefined when that isn't known. */
export function truthOf(value: AbstractValue): boolean | undefined {
  if (value.is === 'unknown') return undefined;
  return value.is === 'primitive' ? Boolean(value.value) : true;
}

/** Whether two values are the same as far as they are known. */
export function isSame(a: AbstractValue, b: AbstractValue): boolean {
  if (a === b) return true;
  if (a.is === 'primitive' && b.is === 'primitive') return Object.is(a.value, b.value) && a.depends === b.depends;
  return a.is === 'unknown' && b.is === 'unknown' && a.depends === b.depends;
}

/** `a === b`, or `a == b` where `loosely`; undefined when that isn't known. */
export function areEqual(a: AbstractValue, b: AbstractValue, loosely: boolean): boolean | undefined {
  if (a.is === 'primitive' && b.is === 'primitive') {
    // biome-ignore lint/suspicious/noDoubleEquals: what was written with == is worked out with ==.
    return loosely ? a.value == b.value : a.value === b.value;
  }
  if (a.is === 'unknown' || b.is === 'unknown') return undefined;
  // An object is equal to no primitive, unless == makes one of it; of two objects it isn't known.
  return !loosely && (a.is === 'primitive' || b.is === 'primitive') ? false : undefined;
}

/** How much an array, set, object or map holds. */
export function sizeOf(value: AbstractValue): number | undefined {
  return value.is === 'list' ? value.items.length : value.is === 'table' ? value.entries.size : undefined;
}

/** What an array, set, object, enum, map or string holds under a key; undefined when that isn't known. */
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
