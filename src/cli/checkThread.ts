import { worker } from 'workerpool';
import { type CheckOptions, checkFiles, type FileTask } from './checkFiles.js';
import { readSource } from './read.js';

// The worker thread.
worker({
  checkFiles: (tasks: readonly FileTask[], options: CheckOptions) => checkFiles(tasks, options, readSource),
});
