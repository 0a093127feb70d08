import { findNodeAtLocation, getLocation, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { Span } from '../analysis/span.js';
import type { UnnamedCode } from './unnamedCodes.js';

/** A code that can be added to a `.close-codes.json`. */
export interface ConfigKey extends UnnamedCode {
  /** The part of the key typed so far, quotes included. */
  readonly replaces: Span;
  /** Whether a value already follows. */
  readonly hasValue: boolean;
}

/**
 * The codes in use that can be added to a `.close-codes.json` at an offset (UTF-16). Codes that it defines are left
 * out.
 */
export function configKeys(text: string, offset: number, inUse: readonly UnnamedCode[]): readonly ConfigKey[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  if (!isAtPropertyKey || path.length !== 2 || path[0] !== 'codes') return [];
  const { offset: start, length } = previousNode ?? { offset, length: 0 };
  const replaces = { start, end: Math.max(offset, start + length) };
  const hasValue = /^\s*:/.test(text.slice(replaces.end));
  const named = namedIn(text);
  const codes = new Map(inUse.filter(({ code }) => !named.has(code)).map((unnamed) => [unnamed.code, unnamed]));
  return [...codes.values()].sort((a, b) => a.code - b.code).map((unnamed) => ({ ...unnamed, replaces, hasValue }));
}

/** The codes that an incomplete text defines. */
function namedIn(text: string): ReadonlySet<number> {
  const root = parseTree(text);
  const { children = [] } = (root && findNodeAtLocation(root, ['codes'])) ?? {};
  return new Set(children.map((property) => Number(property.children?.[0]?.value)));
}
