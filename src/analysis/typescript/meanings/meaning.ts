import ts from 'typescript';
import type { ApiId } from '../../../registry/apis/index.js';
import type { Evidence } from '../../site.js';

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
  return { ...(counted[0] ?? first), apis: [...new Set(counted.flatMap(({ apis }) => apis))] };
}

/** The remembered answer, or the one worked out now; while it is being worked out, asking again gives nothing. */
export function remember<K>(
  answers: Map<K, Meaning | undefined>,
  key: K,
  work: () => Meaning | undefined,
): Meaning | undefined {
  if (answers.has(key)) return answers.get(key);
  answers.set(key, undefined);
  const answer = work();
  answers.set(key, answer);
  return answer;
}

/** Whether the checker knows nothing of a value. */
export function isUntyped(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}
