import { parentPort } from 'node:worker_threads';
import { serve } from './serve.js';

/** The entry point of the worker thread on the desktop. */
serve({
  post: (message) => parentPort?.postMessage(message),
  listen: (hear) => void parentPort?.on('message', hear),
});
