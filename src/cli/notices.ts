import path from 'node:path';
import type { Notices } from './check.js';
import { note, reason } from './notes.js';

/** Notices that become lines on standard error. */
export interface PrintedNotices extends Notices {
  /** Whether all that was asked for could be read. */
  isComplete(): boolean;
}

export function createNotices(): PrintedNotices {
  let isComplete = true;
  return {
    isComplete: () => isComplete,
    skipped: (file, why) => note(`${file}: skipped, ${why}`),
    unusable(configFile, { line, column, message }) {
      isComplete = false;
      note(`${path.relative('', configFile)}:${line}:${column}: ${message}`);
    },
    unreadable(file, error) {
      isComplete = false;
      note(`${file}: ${reason(error)}`);
    },
    progress() {},
  };
}
