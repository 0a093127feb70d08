import { getSystemErrorMap } from 'node:util';
import { printable } from './printable.js';

/** Writes a line to standard error. */
export function note(message: string): void {
  process.stderr.write(`close-codes: ${printable(message)}\n`);
}

/** An error in one line, without its stack. Errors of the system are in the system's words. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const errno = 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
  return getSystemErrorMap().get(errno)?.[1] ?? error.message.split('\n', 1).join();
}
