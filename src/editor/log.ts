import { type Disposable, type LogOutputChannel, type Uri, window } from 'vscode';

export interface Log extends Disposable {
  /** Keeps a line that is only written together with the next one. */
  remember(line: string): void;
  info(line: string): void;
  /** Shows the log. */
  show(): void;
  /** Writes an error that happened while a feature handled a document. */
  failure(uri: Uri, error: unknown): void;
}

/** The extension's output channel, which is created with its first line. In English, for those who read bug reports. */
export function createLog(): Log {
  let channel: LogOutputChannel | undefined;
  const remembered: string[] = [];
  function open(): LogOutputChannel {
    channel ??= window.createOutputChannel('WebSocket Close Codes', { log: true });
    for (const line of remembered.splice(0)) channel.info(line);
    return channel;
  }
  return {
    remember: (line) => void remembered.push(line),
    info: (line) => open().info(line),
    show: () => open().show(),
    failure: (uri, error) => open().error(uri.toString(), error instanceof Error ? error : String(error)),
    dispose: () => channel?.dispose(),
  };
}
