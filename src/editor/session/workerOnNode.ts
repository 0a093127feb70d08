import { parentPort } from 'node:worker_threads';
import { serve } from './serve.js';

/** Runs in a worker thread of the desktop's extension host. */
serve({
  post: (message) => parentPort?.postMessage(message),
  listen: (hear) => void parentPort?.on('message', hear),
});
