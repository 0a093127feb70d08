import { worker } from 'workerpool';
import { type CheckBatch, type CheckOptions, createCheck, type FileTask } from './checkFiles.js';
import { readSource } from './read.js';

let check: CheckBatch | undefined;

// The worker thread. The options are the same for all batches.
worker({
  checkFiles(tasks: readonly FileTask[], options: CheckOptions) {
    check ??= createCheck(options, readSource);
    return check(tasks);
  },
});
