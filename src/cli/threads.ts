import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pool } from 'workerpool';
import { type CheckBatch, type CheckOptions, createCheck } from './checkFiles.js';
import { maxThreadHeap, maxThreads, maxThreadYoungHeap } from './limits.js';
import { readSource } from './read.js';

/** Worker threads that check batches of files at the same time. */
export interface Threads {
  readonly count: number;
  readonly check: CheckBatch;
  end(): Promise<void>;
}

export function startThreads(options: CheckOptions): Threads {
  // One processor is left to V8, which collects garbage and compiles beside the threads.
  const count = Math.min(Math.max(availableParallelism() - 1, 1), maxThreads);
  const threads = pool(path.join(__dirname, 'checkThread.js'), {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: {
      resourceLimits: { maxOldGenerationSizeMb: maxThreadHeap, maxYoungGenerationSizeMb: maxThreadYoungHeap },
    },
  });
  return {
    count,
    check: orHere(async (tasks) => threads.exec('checkFiles', [tasks, options]), createCheck(options, readSource)),
    end: async () => void (await threads.terminate()),
  };
}

/** A batch that ends its thread, such as by a file that needs more memory, is checked in the main thread. */
export function orHere(inThread: CheckBatch, here: CheckBatch): CheckBatch {
  return (tasks) => inThread(tasks).catch(() => here(tasks));
}
