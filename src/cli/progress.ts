/** Where progress is shown: standard error, where that is a terminal. */
type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

export interface Progress {
  /** So many of so many are done. */
  show(done: number, total: number): void;
  /** Takes away what is shown, before anything else is printed. */
  clear(): void;
}

/** Milliseconds. What takes less shows nothing. */
const patience = 500;
/** Milliseconds between two lines. */
const pause = 100;

/** One line that is written over again and again; nothing where there is no terminal. */
export function createProgress(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  let next = now() + patience;
  let isShown = false;
  return {
    show(done, total) {
      if (!terminal.isTTY || now() < next) return;
      next = now() + pause;
      isShown = true;
      terminal.write(`\r\x1b[KChecking close codes: ${done} of ${total} files`);
    },
    clear() {
      if (isShown) terminal.write('\r\x1b[K');
      isShown = false;
    },
  };
}
