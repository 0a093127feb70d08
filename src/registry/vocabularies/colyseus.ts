import type { Vocabulary } from './vocabulary.js';

export const colyseus = {
  id: 'colyseus',
  name: 'Colyseus',
  version: '@colyseus/shared-types 0.18.3',
  packages: ['colyseus', 'colyseus.js', '@colyseus/core', '@colyseus/sdk', '@colyseus/shared-types'],
  words: [],
  codes: [
    { code: 4000, name: 'Consented', meaning: 'The client left on purpose.', sentBy: 'both', reconnect: 'no' },
    {
      code: 4001,
      name: 'Server Shutdown',
      meaning: 'The server is going down.',
      sentBy: 'server',
      reconnect: 'backoff',
    },
    {
      code: 4002,
      name: 'With Error',
      meaning: 'An error ended the session.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4003,
      name: 'Failed To Reconnect',
      meaning: 'The client could not return to its seat.',
      sentBy: 'both',
      reconnect: 'new-session',
    },
    {
      code: 4010,
      name: 'May Try Reconnect',
      meaning: 'The seat is still kept. Reconnect.',
      sentBy: 'server',
      reconnect: 'at-once',
    },
  ],
  source: { title: 'Colyseus, CloseCode', url: 'https://unpkg.com/@colyseus/shared-types@0.18.3/build/Protocol.d.ts' },
} as const satisfies Vocabulary;
