import { getSystemErrorMap } from 'node:util';

/** A line on standard error. */
export function note(message: string): void {
  process.stderr.write(`close-codes: ${message}\n`);
}

/** An error in one line, without a stack: the system's words for its own errors. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const errno = 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
  return getSystemErrorMap().get(errno)?.[1] ?? error.message.split('\n', 1).join();
}
