import { Worker as Thread } from 'node:worker_threads';
import { Uri } from 'vscode';
import { maxWorkerHeap, maxWorkerYoungHeap } from '../limits.js';
import { type Connection, connectTo, type InExtensionHost } from './connection.js';

/** Starts the worker thread of the extension. */
export function connect(extension: Uri, functions: InExtensionHost): Connection {
  const thread = new Thread(Uri.joinPath(extension, 'dist', 'worker.js').fsPath, {
    resourceLimits: { maxOldGenerationSizeMb: maxWorkerHeap, maxYoungGenerationSizeMb: maxWorkerYoungHeap },
  });
  let failure: unknown;
  thread.on('error', (error) => {
    failure = error;
  });
  return connectTo(
    {
      post: (message) => thread.postMessage(message),
      listen: (hear) => void thread.on('message', hear),
      onEnd: (ended) => void thread.on('exit', (status) => ended(failure ?? `exit status ${status}`)),
      stop: () => void thread.terminate(),
    },
    functions,
  );
}
