import ts from 'typescript';
import { type ApiId, apis } from '../../../registry/apis/index.js';
import type { Evidence } from '../../site.js';
import type { Memo, Memos } from '../memo.js';

/** What an expression is to us. */
export interface Meaning {
  readonly is: 'socket' | 'closeEvent' | 'code' | 'reason' | 'wasClean';
  readonly apis: readonly ApiId[];
  readonly evidence: Evidence;
  /** The name alone leaves a doubt: only a number that can be a close code settles it. */
  readonly doubtful?: boolean;
  /** The name can hardly mean anything else: what no close code is was meant as one too. */
  readonly isPlain?: boolean;
  /** It came through a function or a variable of the user's own, with what checks is not known. */
  readonly isByFlow?: boolean;
}

/** Answers what expressions are: by their type, by what is assigned or handed to them in this file, by their name. */
export interface Meanings {
  (expression: ts.Expression): Meaning | undefined;
  /** What a parameter of a function is called with, from the place that the function is handed to. */
  inSlot(use: ts.Expression, index: number): Meaning | undefined;
}

/** One meaning out of several that agree; the surer evidence and all APIs. Those that say nothing are passed over. */
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

/** Keeps meanings. What is only known by what it is itself means nothing. */
export function createMeaningMemo<Key>(memos: Memos): Memo<Key, Meaning | undefined> {
  return memos.create<Key, Meaning | undefined>(undefined, (a, b) => describe(a) === describe(b));
}

function describe(meaning: Meaning | undefined): string {
  if (!meaning) return '';
  const { is, apis, evidence, doubtful = false, isPlain = false, isByFlow = false } = meaning;
  return [is, evidence, doubtful, isPlain, isByFlow, ...apis].join(' ');
}

/** Whether the checker knows nothing of a value. */
export function isUntyped(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
