import { Worker as Thread } from 'node:worker_threads';
import { Uri } from 'vscode';
import { type Connection, connectTo, type InExtensionHost } from './connection.js';

/**
 * Megabytes. A worker that needs more is stopped by Node.js, and the extension host lives on. The smaller they are, the
 * sooner memory is given back.
 */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Starts the worker thread of an installed extension. */
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
