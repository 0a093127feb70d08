import type { CodeRange } from '../registry/codeRange.js';
import type { Facts } from '../registry/facts.js';
import type { Runtime } from '../registry/runtimes.js';
import type { Situation } from '../registry/situations.js';
import type { Source } from '../registry/source.js';
import type { referenceTexts } from './referenceTexts.js';

/** One code, or codes of which the same is to be said. In the reader's language. */
export interface Entry {
  readonly codes: readonly CodeRange[];
  readonly name: string;
  /** Whose name it is; absent for the standards' and for what has no other. */
  readonly agreedBy?: string;
  /** Constants and other names that it goes by. */
  readonly otherNames: readonly string[];
  readonly senders: Facts['senders'];
  readonly verdict: string;
  readonly meaning: string;
  /** Several lines where there are several answers. */
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly sources: readonly Source[];
  /** Why it arrives, where the code says little by itself. */
  readonly situations?: readonly Situation[];
}

/** Everything that the reference shows, in the reader's language. Backticks mark code. */
export interface Reference {
  readonly texts: Readonly<Record<keyof typeof referenceTexts, string>>;
  readonly ranges: readonly { readonly range: CodeRange; readonly name: string; readonly assignedBy: string }[];
  /** Where on the line from 0 to 4999 something is legal. */
  readonly legal: readonly { readonly label: string; readonly codes: readonly CodeRange[] }[];
  /** In order; together they hold each number that fits into a Close frame. */
  readonly entries: readonly Entry[];
  /** What the workspace's configs, and then its code, call codes. */
  readonly team: readonly Entry[];
  /** What known services and libraries call codes. */
  readonly services: readonly Entry[];
  readonly runtimeGroups: readonly { readonly name: string; readonly runtimes: readonly ReferenceRuntime[] }[];
  /** The codes that mean about the same as an HTTP status, the best first. */
  readonly httpStatuses: readonly {
    readonly status: number;
    readonly name: string;
    readonly codes: readonly number[];
  }[];
}

export type ReferenceRuntime = Pick<Runtime, 'id' | 'name' | 'version' | 'takes' | 'throws'>;
