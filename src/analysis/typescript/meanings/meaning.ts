import ts from 'typescript';
import { type ApiId, apis } from '../../../registry/apis/index.js';
import type { Evidence } from '../../site.js';
import type { Memo, Memos } from '../memo.js';

/** What an expression means in terms of WebSockets. */
export interface Meaning {
  readonly is: 'socket' | 'closeEvent' | 'code' | 'reason' | 'wasClean';
  readonly apis: readonly ApiId[];
  readonly evidence: Evidence;
  /** The name alone is weak evidence. It counts only where a number that can be a close code is passed or compared. */
  readonly doubtful?: boolean;
  /** The name can hardly mean anything else. A value that is no close code was intended as one too. */
  readonly isPlain?: boolean;
  /** It came through a function or a variable of the user's own. The checks on the way are not known. */
  readonly isByFlow?: boolean;
}

/** Finds the meaning of expressions: by their type, by the values that flow to them in this file, by their name. */
export interface Meanings {
  (expression: ts.Expression): Meaning | undefined;
  /** The meaning of a function's parameter, by where the function is passed. */
  inSlot(use: ts.Expression, index: number): Meaning | undefined;
}

/** Joins meanings that agree, with the stronger evidence and all APIs. Undefined ones are ignored. */
export function join(meanings: readonly (Meaning | undefined)[]): Meaning | undefined {
  const known = meanings.filter((meaning) => meaning !== undefined);
  const [first] = known;
  if (!first || known.some(({ is }) => is !== first.is)) return undefined;
  const sure = known.filter(({ evidence }) => evidence === 'type');
  const counted = sure.length > 0 ? sure : known;
  if (counted.length === 1) return counted[0];
  return {
    is: first.is,
    apis: allApis(counted),
    evidence: sure.length > 0 ? 'type' : 'name',
    doubtful: counted.every(({ doubtful }) => doubtful),
    isPlain: counted.some(({ isPlain }) => isPlain),
    isByFlow: counted.some(({ isByFlow }) => isByFlow),
  };
}

/** The APIs of several meanings, in the order of the registry. */
export function allApis(meanings: readonly (Pick<Meaning, 'apis'> | undefined)[]): readonly ApiId[] {
  const named = new Set(meanings.flatMap((meaning) => meaning?.apis ?? []));
  return apis.map(({ id }) => id).filter((id) => named.has(id));
}

/** A memo for meanings. An expression whose meaning depends only on itself has none. */
export function createMeaningMemo<Key>(memos: Memos): Memo<Key, Meaning | undefined> {
  return memos.create<Key, Meaning | undefined>(undefined, (a, b) => describe(a) === describe(b));
}

function describe(meaning: Meaning | undefined): string {
  if (!meaning) return '';
  const { is, apis, evidence, doubtful = false, isPlain = false, isByFlow = false } = meaning;
  return [is, evidence, doubtful, isPlain, isByFlow, ...apis].join(' ');
}

/** Whether the checker knows nothing about a value. */
export function isUntyped(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
