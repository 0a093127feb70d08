import { EMPTY, fromEvent, timer } from 'rxjs';
import { catchError, filter, map, retry, tap } from 'rxjs/operators';
import { webSocket, type WebSocketSubject, type WebSocketSubjectConfig } from 'rxjs/webSocket';

interface Quote {
  symbol: string;
  price: number;
}

const closings = { idle: { code: 1006, reason: 'idle' }, logout: { code: 1000, reason: 'logout' } } as const;

export class QuotesService {
  private socket$?: WebSocketSubject<Quote>;

  connect() {
    const config: WebSocketSubjectConfig<Quote> = {
      url: '/quotes',
      closeObserver: {
        next: (event) => {
          if (event.code === 1000 || 1001) this.socket$ = undefined; // ! no-impossible-comparison
        },
      },
    };
    this.socket$ = webSocket(config);
    return this.socket$.pipe(
      retry({ delay: (error: CloseEvent) => (error.code === 4401 ? EMPTY : timer(1000)) }),
      catchError((error) => {
        if (error.code == 1006) return EMPTY;
        throw error;
      }),
    );
  }

  pause(isIdle: boolean) {
    this.socket$?.error(isIdle ? closings.idle : closings.logout); // ? no-reserved-code
  }

  reject(status: number) {
    if (status === 401) this.socket$?.error({ code: 1008, reason: 'Log in again' }); // ? no-rejected-code
    else this.socket$?.error(new Error('no')); // ? valid-code-type
  }
}

export function closesOf(ws: WebSocket) {
  return fromEvent<CloseEvent>(ws, 'close').pipe(
    map(({ code, reason, wasClean }) => ({ code, reason, wasClean })),
    filter(({ code }) => code !== 401), // ? no-impossible-comparison
    tap(({ code }) => code === 1005 && ws.close(1005)), // ! no-reserved-code
  );
}
