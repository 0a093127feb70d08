import type { Vocabulary } from './vocabulary.js';

export const liveblocks = {
  id: 'liveblocks',
  name: 'Liveblocks',
  version: '@liveblocks/core 3.24.2',
  packages: ['@liveblocks/core', '@liveblocks/client', '@liveblocks/react'],
  words: [],
  codes: [
    {
      code: 4000,
      name: 'Invalid Message Format',
      meaning: "A message couldn't be read.",
      sentBy: 'server',
      reconnect: 'no',
    },
    {
      code: 4001,
      name: 'Not Allowed',
      meaning: 'Refused, and another token would not help.',
      sentBy: 'server',
      reconnect: 'no',
    },
    {
      code: 4005,
      name: 'Too Many Connections In Room',
      meaning: 'The room is full.',
      sentBy: 'server',
      reconnect: 'no',
    },
    {
      code: 4006,
      name: 'Room ID Updated',
      meaning: 'The room has another id now.',
      sentBy: 'server',
      reconnect: 'no',
    },
    {
      code: 4100,
      name: 'Kicked',
      meaning: 'The user was removed from the room.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
    {
      code: 4109,
      name: 'Token Expired',
      meaning: 'The token has expired.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
    { code: 4999, name: 'Close Without Retry', meaning: 'The client must stop.', sentBy: 'server', reconnect: 'no' },
  ],
  ranges: [
    { range: [4000, 4099], meaning: 'The client gives up.', reconnect: 'no' },
    { range: [4100, 4199], meaning: 'The client authenticates again.', reconnect: 'new-session' },
    { range: [4200, 4299], meaning: 'The client tries again with the same token.', reconnect: 'backoff' },
  ],
  source: {
    title: 'Liveblocks, WebsocketCloseCodes',
    url: 'https://unpkg.com/@liveblocks/core@3.24.2/dist/index.d.ts',
  },
} as const satisfies Vocabulary;
