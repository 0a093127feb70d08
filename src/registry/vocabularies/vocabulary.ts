import type { CodeRange } from '../codeRange.js';
import type { Source } from '../source.js';

/** What to do when a code with an agreed meaning has arrived; `fix-first`: the same would happen again. */
export const reconnections = ['no', 'at-once', 'backoff', 'new-session', 'fix-first'] as const;
export type Reconnection = (typeof reconnections)[number];

/** What each asks for, for somebody who writes it down. */
export const reconnectionMeanings: Readonly<Record<Reconnection, string>> = {
  no: 'Do not connect again.',
  'at-once': 'Connect again at once.',
  backoff: 'Connect again with growing, random delays.',
  'new-session': 'Connect again with a new session: the old one is gone.',
  'fix-first': 'Connect again only when something has changed, such as the token: the same would happen again.',
};

/** A meaning that a service, a library or a team has given to a code which the protocol leaves to them. */
export interface PrivateCode {
  readonly code: number;
  /** As short as a registered one. */
  readonly name: string;
  readonly meaning?: string;
  /** Which end puts it into a Close frame; `nobody` when the library that shows it made it up. */
  readonly sentBy?: 'client' | 'server' | 'both' | 'nobody';
  readonly reconnect?: Reconnection;
}

/** What a whole range means there. */
export interface PrivateRange {
  readonly range: CodeRange;
  readonly meaning: string;
  readonly reconnect?: Reconnection;
}

/** The codes that one protocol or service defines. */
export interface Vocabulary {
  /** The file's name, and the setting's key. */
  readonly id: string;
  /** How a sentence calls it. */
  readonly name: string;
  /** What it was read from. */
  readonly version: string;
  /** The npm packages that speak it: imported by a file, or listed in its package.json, they show that it is meant. */
  readonly packages: readonly string[];
  /** What shows it in a file's text: the subprotocol's name, the service's address. */
  readonly words: readonly string[];
  readonly codes: readonly PrivateCode[];
  readonly ranges?: readonly PrivateRange[];
  readonly source: Source;
}
