import path from 'node:path';
import type { Notices } from './check.js';
import { UnmatchedPatternError } from './files.js';
import { errorText, note } from './notes.js';
import { createProgress } from './progress.js';

/** Notices that are printed on standard error. */
export interface PrintedNotices extends Notices {
  /** Whether every requested file and every config could be read. */
  isComplete(): boolean;
  /** Removes the progress line. */
  finish(): void;
}

/** `allowUnmatched`: a path or glob without a file is no error. */
export function createNotices(allowUnmatched: boolean): PrintedNotices {
  const progress = createProgress(process.stderr);
  let isComplete = true;

  function say(message: string): void {
    progress.clear();
    note(message);
  }

  return {
    isComplete: () => isComplete,
    finish: progress.clear,
    progress: progress.show,
    skipped: (file, reason) => say(`${file}: skipped, ${reason}`),
    configProblem({ config, line, column, message }) {
      isComplete = false;
      say(`${path.relative('', config)}:${line}:${column}: ${message}`);
    },
    unreadable(file, error) {
      if (allowUnmatched && error instanceof UnmatchedPatternError) return;
      isComplete = false;
      say(`${file}: ${errorText(error)}`);
    },
  };
}
