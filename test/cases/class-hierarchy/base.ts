export const enum Bye {
  Done = 1000,
  Leaving = 1001,
  Broken = 1002,
  Quiet = 1005,
}

export interface Closable {
  close(code?: number, reason?: string): void;
}

export abstract class Channel<S extends Closable> {
  protected abstract readonly socket: S;

  protected shutdown(code: Bye, why = ''): void {
    this.socket.close(code, why);
  }

  dispose(): void {
    this.shutdown(Bye.Done);
  }
}

type Constructor<T> = abstract new (...args: any[]) => T;

export function Watchdog<B extends Constructor<Closable>>(Base: B) {
  abstract class Watched extends Base {
    protected feed() {
      setTimeout(() => this.close(1006, 'watchdog'), 30_000); // ? no-reserved-code
    }
  }
  return Watched;
}
