import type { Vocabulary } from './vocabulary.js';

export const tldrawSync = {
  id: 'tldraw-sync',
  name: 'tldraw sync',
  version: '@tldraw/sync-core 5.1.1',
  packages: ['@tldraw/sync', '@tldraw/sync-core'],
  words: [],
  codes: [
    {
      code: 4099,
      name: 'Sync Error',
      meaning: 'The room refuses to sync; the reason says why, NOT_FOUND or CLIENT_TOO_OLD for example.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
  ],
  source: {
    title: 'tldraw sync, TLSyncErrorCloseEventCode',
    url: 'https://unpkg.com/@tldraw/sync-core@5.1.1/src/lib/TLSyncClient.ts',
  },
} as const satisfies Vocabulary;
