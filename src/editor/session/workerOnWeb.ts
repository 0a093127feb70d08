import { serve } from './serve.js';

/** As much of a web worker's own scope as is used. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Runs in a web worker of the web's extension host. */
serve({
  post: (message) => scope.postMessage(message),
  listen: (hear) => scope.addEventListener('message', ({ data }) => hear(data)),
});
