import { Uri } from 'vscode';
import type { Worker } from './channel.js';

/** As much of the web's workers as is used: the project's types are Node's. */
interface WebWorker {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

const { Worker: WebWorker } = globalThis as unknown as { readonly Worker: new (url: string) => WebWorker };

/** Starts the web worker of an installed extension. */
export function startWorker(extension: Uri): Worker {
  const worker = new WebWorker(Uri.joinPath(extension, 'dist', 'web', 'worker.js').toString(true));
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => worker.addEventListener('message', ({ data }) => hear(data)),
    onEnd: (ended) => worker.addEventListener('error', ({ message }) => ended(message)),
    stop: () => worker.terminate(),
  };
}
