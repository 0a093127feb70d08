import type { Facts, Instead } from './facts.js';

// graphql-ws and others put a 4 before an HTTP status: 4401, 4500.
const carriesTheStatus = 'A private code that carries the HTTP status: agree on its meaning with the other end.';
const loginFirst: Instead = { send: 3000, note: 'Registered as Unauthorized, the parallel of HTTP 401.' };
const notAllowed: Instead = { send: 3003, note: 'Registered as Forbidden, the parallel of HTTP 403.' };
const tooSlow: Instead = { send: 3008, note: 'Registered as Timeout, the parallel of HTTP 408.' };
const refused: Instead = { send: 1008, note: 'The general refusal.' };
const wellDone: Instead = { send: 1000, note: 'The parallel of HTTP 200.' };

/** An HTTP status, and the close codes with about the same meaning. */
export interface HttpStatus extends Readonly<Facts['sendInstead']> {
  /** The name in RFC 9110 or RFC 6585. */
  readonly name: string;
}

/** HTTP statuses that people pass to close(), with the close codes that they mean. */
export const httpStatuses: ReadonlyMap<number, HttpStatus> = new Map([
  [200, { name: 'OK', page: [wellDone], server: [wellDone] }],
  [
    400,
    {
      name: 'Bad Request',
      page: [{ send: 4400, note: carriesTheStatus }],
      server: [refused, { send: 4400, note: carriesTheStatus }],
    },
  ],
  [
    401,
    {
      name: 'Unauthorized',
      page: [loginFirst, { send: 4401, note: carriesTheStatus }],
      server: [loginFirst, refused, { send: 4401, note: carriesTheStatus }],
    },
  ],
  [
    403,
    {
      name: 'Forbidden',
      page: [notAllowed, { send: 4403, note: carriesTheStatus }],
      server: [notAllowed, refused, { send: 4403, note: carriesTheStatus }],
    },
  ],
  [
    404,
    {
      name: 'Not Found',
      page: [{ send: 4404, note: carriesTheStatus }],
      server: [{ send: 4404, note: carriesTheStatus }, refused],
    },
  ],
  [
    408,
    {
      name: 'Request Timeout',
      page: [tooSlow, { send: 4408, note: carriesTheStatus }],
      server: [tooSlow, { send: 4408, note: carriesTheStatus }],
    },
  ],
  [
    409,
    {
      name: 'Conflict',
      page: [{ send: 4409, note: carriesTheStatus }],
      server: [{ send: 4409, note: carriesTheStatus }, refused],
    },
  ],
  [
    413,
    {
      name: 'Content Too Large',
      page: [{ send: 4413, note: carriesTheStatus }],
      server: [
        { send: 1009, note: 'Message Too Big, the parallel of HTTP 413.' },
        { send: 4413, note: carriesTheStatus },
      ],
    },
  ],
  [
    415,
    {
      name: 'Unsupported Media Type',
      page: [{ send: 4415, note: carriesTheStatus }],
      server: [
        { send: 1003, note: 'Unsupported Data, the parallel of HTTP 415.' },
        { send: 4415, note: carriesTheStatus },
      ],
    },
  ],
  [
    429,
    {
      name: 'Too Many Requests',
      page: [{ send: 4429, note: carriesTheStatus }],
      server: [refused, { send: 4429, note: carriesTheStatus }],
    },
  ],
  [
    500,
    {
      name: 'Internal Server Error',
      page: [{ send: 4500, note: carriesTheStatus }],
      server: [
        { send: 1011, note: 'Internal Error, the parallel of HTTP 500.' },
        { send: 4500, note: carriesTheStatus },
      ],
    },
  ],
  [
    502,
    {
      name: 'Bad Gateway',
      page: [{ send: 4502, note: carriesTheStatus }],
      server: [
        { send: 1014, note: 'Bad Gateway, the parallel of HTTP 502.' },
        { send: 4502, note: carriesTheStatus },
      ],
    },
  ],
  [
    503,
    {
      name: 'Service Unavailable',
      page: [{ send: 4503, note: carriesTheStatus }],
      server: [
        { send: 1013, note: 'When the service is overloaded.' },
        { send: 1012, note: 'When the service restarts.' },
        { send: 1001, note: 'When the service goes away.' },
        { send: 4503, note: carriesTheStatus },
      ],
    },
  ],
  [
    504,
    {
      name: 'Gateway Timeout',
      page: [{ send: 4504, note: carriesTheStatus }],
      server: [
        { send: 1014, note: 'When the server behind a gateway did not answer.' },
        { send: 4504, note: carriesTheStatus },
      ],
    },
  ],
]);
