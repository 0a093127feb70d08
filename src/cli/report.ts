import type { CodePlace, CodeRange, Edit, Evidence, Finding, FindingFix } from '../session/index.js';

/** A range of a text as editors show it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A range of a file. */
export interface Location extends TextRange {
  /** Spelled as in the arguments, `/`-separated. */
  readonly file: string;
}

/** Lines of a file, without line breaks. */
export interface Excerpt {
  /** The number of the first line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

export interface ReportedFix extends Omit<FindingFix, 'edits'> {
  readonly edits: readonly (Edit & TextRange)[];
}

export interface ReportedFinding extends Omit<Finding, 'fixes'>, Location {
  readonly fixes: readonly ReportedFix[];
  /** The lines of the finding, and those around them. */
  readonly excerpt: Excerpt;
}

/** The site of a close code or a close reason. */
export interface ReportedSite extends Location {
  readonly kind: CodePlace['kind'];
  /** The possible codes, in order. For a forwarded code, the received codes that reach it. */
  readonly codes: readonly CodeRange[];
  /** As in `Finding`. */
  readonly api: string;
  readonly evidence: Evidence;
}

export interface Stats {
  readonly files: number;
  readonly bytes: number;
  /** Files that were not analyzed: the prefilter excluded them, or they are ignored or skipped. */
  readonly prefiltered: number;
  readonly analyzed: number;
  /** Files that could not be read. `files` is the sum of these three. */
  readonly failed: number;
  /** Milliseconds. */
  readonly ms: number;
}

/** The result of the check command, in order of files and positions. */
export interface Report {
  readonly findings: readonly ReportedFinding[];
  /** Present with `--sites`. */
  readonly sites?: readonly ReportedSite[];
  readonly stats: Stats;
}
