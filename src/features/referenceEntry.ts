import type { CodeRange } from '../registry/codeRange.js';
import type { Facts } from '../registry/facts.js';
import type { Runtime } from '../registry/runtimes.js';
import type { Situation } from '../registry/situations.js';
import type { Source } from '../registry/source.js';
import type { referenceTexts } from './referenceTexts.js';

/** One code, or codes with the same meaning, in the reader's language. */
export interface Entry {
  readonly codes: readonly CodeRange[];
  readonly name: string;
  /** Who defines it. Absent for the standards. */
  readonly agreedBy?: string;
  /** Constants and other names. */
  readonly otherNames: readonly string[];
  readonly senders: Facts['senders'];
  readonly verdict: string;
  readonly meaning: string;
  /** A fact has several lines where there are several answers. */
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly sources: readonly Source[];
  /** Possible causes, where the code alone says little. */
  readonly situations?: readonly Situation[];
}

/** The content of the reference, in the reader's language. Backticks mark code. */
export interface Reference {
  readonly texts: Readonly<Record<keyof typeof referenceTexts, string>>;
  readonly ranges: readonly { readonly range: CodeRange; readonly name: string; readonly assignedBy: string }[];
  /** Where in the space from 0 to 4999 something is legal. */
  readonly legal: readonly { readonly label: string; readonly codes: readonly CodeRange[] }[];
  /** In order. Together they cover each number that fits into a Close frame. */
  readonly entries: readonly Entry[];
  /** Codes of the workspace's configs, then those of its code. */
  readonly team: readonly Entry[];
  /** Codes of known services and libraries. */
  readonly services: readonly Entry[];
  readonly runtimeGroups: readonly { readonly name: string; readonly runtimes: readonly ReferenceRuntime[] }[];
  /** The codes that correspond to an HTTP status, best first. */
  readonly httpStatuses: readonly {
    readonly status: number;
    readonly name: string;
    readonly codes: readonly number[];
  }[];
}

export type ReferenceRuntime = Pick<Runtime, 'id' | 'name' | 'version' | 'takes' | 'throws'>;
