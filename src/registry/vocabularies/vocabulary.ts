import type { CodeRange } from '../codeRange.js';
import type { Source } from '../source.js';

/** What to do after a private code was received. `fix-first`: the same would happen again. */
export const reconnections = ['no', 'at-once', 'backoff', 'new-session', 'fix-first'] as const;
export type Reconnection = (typeof reconnections)[number];

/** What each means, for somebody who writes a definition. */
export const reconnectionMeanings: Readonly<Record<Reconnection, string>> = {
  no: 'Do not connect again.',
  'at-once': 'Connect again at once.',
  backoff: 'Connect again with growing, random delays.',
  'new-session': 'Connect again with a new session: the old one is gone.',
  'fix-first': 'Connect again only when something has changed, such as the token: the same would happen again.',
};

/** The meaning of a private code for a service, a library or a team. The protocol leaves these codes to them. */
export interface PrivateCode {
  readonly code: number;
  /** As short as a registered name. */
  readonly name: string;
  readonly meaning?: string;
  /** Which endpoint sends it in a Close frame. `nobody` when the library that reports it creates it itself. */
  readonly sentBy?: 'client' | 'server' | 'both' | 'nobody';
  readonly reconnect?: Reconnection;
}

/** What a whole range means in a vocabulary. */
export interface PrivateRange {
  readonly range: CodeRange;
  readonly meaning: string;
  readonly reconnect?: Reconnection;
}

/** The codes that one protocol or service defines. */
export interface Vocabulary {
  /** The file's name, and the setting's key. */
  readonly id: string;
  /** Its name in a sentence. */
  readonly name: string;
  /** The version that was read. */
  readonly version: string;
  /**
   * The npm packages that use it. A file that imports one, or a package.json that lists one, shows that the codes are
   * used.
   */
  readonly packages: readonly string[];
  /** Words in a file's text that show that it is used: the subprotocol's name, the service's address. */
  readonly words: readonly string[];
  readonly codes: readonly PrivateCode[];
  readonly ranges?: readonly PrivateRange[];
  readonly source: Source;
}
