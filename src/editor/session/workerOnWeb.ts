import { serve } from './serve.js';

/** The part of a web worker's global scope that is used. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
    options?: { readonly once: true },
  ): void;
  importScripts(url: string): void;
}

const scope = globalThis as unknown as WorkerScope;

/** The entry point of the web worker on the web. The first message is the address of the checker. */
scope.addEventListener(
  'message',
  ({ data }) => {
    scope.importScripts(String(data));
    serve({
      post: (message) => scope.postMessage(message),
      listen: (hear) => scope.addEventListener('message', ({ data }) => hear(data)),
    });
  },
  { once: true },
);
