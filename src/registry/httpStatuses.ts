import type { Facts, Instead } from './facts.js';

// graphql-ws and others write an HTTP status behind a 4: 4401, 4500.
const carriesTheStatus = 'A private code that carries the HTTP status: agree on its meaning with the other end.';
const loginFirst: Instead = { send: 3000, note: 'Registered as Unauthorized, the parallel of HTTP 401.' };
const notAllowed: Instead = { send: 3003, note: 'Registered as Forbidden, the parallel of HTTP 403.' };
const tooSlow: Instead = { send: 3008, note: 'Registered as Timeout, the parallel of HTTP 408.' };
const refused: Instead = { send: 1008, note: 'The general refusal.' };
const wellDone: Instead = { send: 1000, note: 'The parallel of HTTP 200.' };

/** HTTP statuses that people pass to close(), and the close codes they mean. */
export const httpStatuses: ReadonlyMap<number, Facts['sendInstead']> = new Map([
  [200, { page: [wellDone], server: [wellDone] }],
  [400, { page: [{ send: 4400, note: carriesTheStatus }], server: [refused, { send: 4400, note: carriesTheStatus }] }],
  [
    401,
    {
      page: [loginFirst, { send: 4401, note: carriesTheStatus }],
      server: [loginFirst, refused, { send: 4401, note: carriesTheStatus }],
    },
  ],
  [
    403,
    {
      page: [notAllowed, { send: 4403, note: carriesTheStatus }],
      server: [notAllowed, refused, { send: 4403, note: carriesTheStatus }],
    },
  ],
  [404, { page: [{ send: 4404, note: carriesTheStatus }], server: [{ send: 4404, note: carriesTheStatus }, refused] }],
  [
    408,
    {
      page: [tooSlow, { send: 4408, note: carriesTheStatus }],
      server: [tooSlow, { send: 4408, note: carriesTheStatus }],
    },
  ],
  [409, { page: [{ send: 4409, note: carriesTheStatus }], server: [{ send: 4409, note: carriesTheStatus }, refused] }],
  [
    413,
    {
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
      page: [{ send: 4415, note: carriesTheStatus }],
      server: [
        { send: 1003, note: 'Unsupported Data, the parallel of HTTP 415.' },
        { send: 4415, note: carriesTheStatus },
      ],
    },
  ],
  [429, { page: [{ send: 4429, note: carriesTheStatus }], server: [refused, { send: 4429, note: carriesTheStatus }] }],
  [
    500,
    {
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
      page: [{ send: 4503, note: carriesTheStatus }],
      server: [
        { send: 1013, note: 'When the service is overloaded.' },
        { send: 1012, note: 'When the service restarts.' },
        { send: 1001, note: 'When the service goes away.' },
      ],
    },
  ],
  [
    504,
    {
      page: [{ send: 4504, note: carriesTheStatus }],
      server: [
        { send: 1014, note: 'When the server behind a gateway did not answer.' },
        { send: 4504, note: carriesTheStatus },
      ],
    },
  ],
]);
