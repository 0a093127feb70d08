import { Uri } from 'vscode';
import { type Connection, connectTo, type InExtensionHost } from './connection.js';

/** The part of the web worker API that is used. The project only has Node's types. */
interface WebWorker {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

const { Worker: WebWorker } = globalThis as unknown as { readonly Worker: new (url: string) => WebWorker };

/** Starts the web worker of the extension. */
export function connect(extension: Uri, functions: InExtensionHost): Connection {
  const address = (...path: readonly string[]) => Uri.joinPath(extension, 'dist', ...path).toString(true);
  const worker = new WebWorker(address('web', 'worker.js'));
  // The editor starts it under another address, so that it can't resolve this one.
  worker.postMessage(address('checker.js'));
  return connectTo(
    {
      post: (message) => worker.postMessage(message),
      listen: (hear) => worker.addEventListener('message', ({ data }) => hear(data)),
      onEnd: (ended) => worker.addEventListener('error', ({ message }) => ended(message)),
      stop: () => worker.terminate(),
    },
    functions,
  );
}
