import path from 'node:path';
import type { Notices } from './check.js';
import { UnmatchedPatternError } from './files.js';
import { note, reason } from './notes.js';
import { createProgress } from './progress.js';

/** Notices that become lines on standard error. */
export interface PrintedNotices extends Notices {
  /** Whether all that was asked for could be read. */
  isComplete(): boolean;
  /** Nothing more will be shown of how far it is. */
  finish(): void;
}

/** `allowUnmatched`: what no file matches is no error. */
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
    skipped: (file, why) => say(`${file}: skipped, ${why}`),
    unusable(configFile, { line, column, message }) {
      isComplete = false;
      say(`${path.relative('', configFile)}:${line}:${column}: ${message}`);
    },
    unreadable(file, error) {
      if (allowUnmatched && error instanceof UnmatchedPatternError) return;
      isComplete = false;
      say(`${file}: ${reason(error)}`);
    },
  };
}
