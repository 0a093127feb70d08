import type { CodePlace, CodeRange, Edit, Evidence, Finding, FindingFix } from '../session/index.js';

/** A stretch of a text as editors show it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch of a file. */
export interface Location extends Stretch {
  /** As the arguments spell it, `/`-separated. */
  readonly file: string;
}

/** Lines of a file, without their ends. */
export interface Excerpt {
  /** The number of the first of them, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

export interface ReportedFix extends Omit<FindingFix, 'edits'> {
  readonly edits: readonly (Edit & Stretch)[];
}

export interface ReportedFinding extends Omit<Finding, 'fixes'>, Location {
  readonly fixes: readonly ReportedFix[];
  /** The lines that it is about, and those around them. */
  readonly excerpt: Excerpt;
}

/** A place where a close code or reason stands. */
export interface RecognisedSite extends Location {
  readonly kind: CodePlace['kind'];
  /** Every whole number that may stand there, of a forwarded code those that get there. In order. */
  readonly codes: readonly CodeRange[];
  /** As in `Finding`. */
  readonly api: string;
  readonly evidence: Evidence;
}

export interface Stats {
  readonly files: number;
  readonly bytes: number;
  /** Files for which the checker wasn't needed: without a word of closing sockets, ignored or skipped. */
  readonly prefiltered: number;
  readonly analyzed: number;
  /** Files that could not be read. With the two above it makes all of `files`. */
  readonly failed: number;
  /** Milliseconds. */
  readonly ms: number;
}

/** All that the check command has to say, in order of files and positions. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  /** Where it was asked for. */
  readonly sites?: readonly RecognisedSite[];
  readonly stats: Stats;
}
