import { findNodeAtLocation } from 'jsonc-parser/lib/esm/main.js';
import { codesOf, type TeamCode } from '../analysis/config/config.js';
import { readConfig } from '../analysis/config/readConfig.js';
import type { Span } from '../analysis/span.js';

/** What a `.close-codes.json` calls the codes of the files in and below its folder. */
export interface ConfigCodes {
  /** The folder's path in the workspace; empty for the workspace's own. */
  readonly folder: string;
  readonly codes: readonly TeamCode[];
}

/** The codes that the text of a `.close-codes.json` names; what is wrong in it names none. */
export function teamCodesIn(text: string): readonly TeamCode[] {
  return codesOf(readConfig(text).config);
}

/** The key of a code in the text of a `.close-codes.json`; undefined where it isn't named there. */
export function teamCodeSpan(text: string, code: number): Span | undefined {
  const { root } = readConfig(text);
  const key = root && findNodeAtLocation(root, ['codes', String(code)])?.parent?.children?.[0];
  return key && { start: key.offset, end: key.offset + key.length };
}
