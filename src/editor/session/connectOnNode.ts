import { Worker as Thread } from 'node:worker_threads';
import { Uri } from 'vscode';
import { type Connection, connectTo, type InExtensionHost } from './connection.js';

/**
 * Megabytes. Node.js stops a worker that needs more, and the extension host continues. Smaller values free memory
 * sooner.
 */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Starts the worker thread of the extension. */
export function connect(extension: Uri, functions: InExtensionHost): Connection {
  const thread = new Thread(Uri.joinPath(extension, 'dist', 'worker.js').fsPath, {
    resourceLimits: limits,
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
