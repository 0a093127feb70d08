import { findNodeAtLocation } from 'jsonc-parser/lib/esm/main.js';
import { codesOf, type TeamCode } from '../analysis/config/config.js';
import { readConfig } from '../analysis/config/readConfig.js';
import type { Span } from '../analysis/span.js';

/** The codes that a `.close-codes.json` defines for the files in and below its folder. */
export interface ConfigCodes {
  /** The folder's path in the workspace. Empty for the workspace's own folder. */
  readonly folder: string;
  readonly codes: readonly TeamCode[];
}

/** The codes that the text of a `.close-codes.json` defines. Invalid entries are left out. */
export function teamCodesIn(text: string): readonly TeamCode[] {
  return codesOf(readConfig(text).config);
}

/** The span of a code's key in the text of a `.close-codes.json`. Undefined where it has none. */
export function teamCodeSpan(text: string, code: number): Span | undefined {
  const { root } = readConfig(text);
  const key = root && findNodeAtLocation(root, ['codes', String(code)])?.parent?.children?.[0];
  return key && { start: key.offset, end: key.offset + key.length };
}
