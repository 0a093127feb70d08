import { type Disposable, type LogOutputChannel, type Uri, window } from 'vscode';

export interface Log extends Disposable {
  /** A line that is worth showing only once there is anything else to show. */
  remember(line: string): void;
  info(line: string): void;
  /** Brings it to the front. */
  show(): void;
  /** What went wrong while a feature was at work on a document. */
  failure(uri: Uri, error: unknown): void;
}

/** The extension's output channel, which appears with its first line. English, as those who mend things read it. */
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
