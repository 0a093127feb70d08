import type { Config } from './config/config.js';
import type { TeamCodes } from './config/teamCodes.js';
import type { Directive } from './directives.js';
import type { Decision } from './environment/index.js';
import type { LanguageId } from './languages.js';
import type { CodeSite, Site } from './site.js';
import type { Span, Stretch } from './span.js';

/** All that is known about one version of one document. */
export interface Analysis {
  readonly text: string;
  /** The document's language. */
  readonly language: LanguageId;
  /** Paths are best shown relative to this folder. Present where imports were followed. */
  readonly root?: string | undefined;
  /** Where it runs. This decides which API its global `WebSocket` is. */
  readonly environment: Decision;
  readonly sites: readonly Site[];
  readonly crossFileFacts: readonly CrossFileFact[];
  readonly directives: readonly Directive[];
  /** The private codes that are defined for the document. */
  readonly teamCodes: TeamCodes;
  /** The severities of rules by id, from the project's configuration. */
  readonly ruleSettings: NonNullable<Config['rules']>;
  /** Spans of several lines in which a comment would be text, in templates and JSX. */
  readonly prose: readonly Span[];
  /** Top-level statements that are left out, because TypeScript throws on them. */
  readonly unread: readonly Span[];
  /** The code in a document of another language. In order of position. */
  readonly embedded?: readonly Stretch[];
}

/**
 * What a document shows about a file that it imports. The number at the offset is a close code, or those in the list,
 * map or enum that begins there are, because this document sends them or compares close codes with them.
 */
export interface CrossFileFact extends Pick<CodeSite, 'apis' | 'evidence'> {
  /** As in `Declared`. */
  readonly file: string;
  /** The text of the file. The offset is only valid in this text. */
  readonly text: string;
  readonly start: number;
}
