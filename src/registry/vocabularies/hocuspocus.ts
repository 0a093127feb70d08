import type { Vocabulary } from './vocabulary.js';

export const hocuspocus = {
  id: 'hocuspocus',
  name: 'Hocuspocus',
  version: '@hocuspocus/common 4.8.0',
  packages: ['@hocuspocus/server', '@hocuspocus/provider', '@hocuspocus/common'],
  words: [],
  codes: [
    {
      code: 4205,
      name: 'Reset Connection',
      meaning: 'The client must load the document again.',
      sentBy: 'server',
      reconnect: 'at-once',
    },
    {
      code: 4401,
      name: 'Unauthorized',
      meaning: 'No credentials, or wrong ones.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4403,
      name: 'Forbidden',
      meaning: 'The client may not open the document.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4408,
      name: 'Connection Timeout',
      meaning: 'The client did not authenticate in time.',
      sentBy: 'server',
      reconnect: 'at-once',
    },
  ],
  source: { title: 'Hocuspocus, close events', url: 'https://unpkg.com/@hocuspocus/common@4.8.0/src/CloseEvents.ts' },
} as const satisfies Vocabulary;
