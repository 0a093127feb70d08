import type { Vocabulary } from './vocabulary.js';

/** 3000 means something else in IANA's registry. */
export const trpc = {
  id: 'trpc',
  name: 'tRPC',
  version: '@trpc/client 11.25.2',
  packages: ['@trpc/client'],
  words: [],
  codes: [
    {
      code: 3000,
      name: 'Opening Failed',
      meaning: 'The client closes when its own opening step fails.',
      sentBy: 'client',
    },
  ],
  source: { title: '@trpc/client, wsLink', url: 'https://unpkg.com/browse/@trpc/client@11.25.2/dist/' },
} as const satisfies Vocabulary;
