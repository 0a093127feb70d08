type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

export interface Progress {
  /** Shows the number of checked files and of all files. */
  show(done: number, total: number): void;
  /** Removes the line. Must be called before anything else is printed. */
  clear(): void;
}

/** Milliseconds before the line appears. Shorter checks show nothing. */
const delay = 500;
/** Milliseconds between two updates. */
const interval = 100;

/** A line that is updated in place. It is only shown on a terminal. */
export function createProgress(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  let next = now() + delay;
  let isShown = false;
  return {
    show(done, total) {
      if (!terminal.isTTY || now() < next) return;
      next = now() + interval;
      isShown = true;
      terminal.write(`\r\x1b[KChecking close codes: ${done} of ${total} files`);
    },
    clear() {
      if (isShown) terminal.write('\r\x1b[K');
      isShown = false;
    },
  };
}
