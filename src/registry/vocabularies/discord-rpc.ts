import type { Vocabulary } from './vocabulary.js';

export const discordRpc = {
  id: 'discord-rpc',
  name: "Discord's RPC",
  version: 'discord-api-types 0.38.57',
  packages: ['discord-rpc', '@xhayper/discord-rpc'],
  words: ['RPCCloseEventCodes'],
  codes: [
    { code: 4000, name: 'Invalid Client ID', meaning: 'No application has this id.', sentBy: 'server' },
    {
      code: 4001,
      name: 'Invalid Origin',
      meaning: 'The origin is not allowed for this application.',
      sentBy: 'server',
    },
    { code: 4002, name: 'Rate Limited', meaning: 'Connections or requests came too fast.', sentBy: 'server' },
    { code: 4003, name: 'Token Revoked', meaning: 'The OAuth2 token was taken back.', sentBy: 'server' },
    { code: 4004, name: 'Invalid Version', meaning: 'There is no such version of the RPC.', sentBy: 'server' },
    { code: 4005, name: 'Invalid Encoding', meaning: 'There is no such encoding.', sentBy: 'server' },
  ],
  source: {
    title: 'Discord API types, RPCCloseEventCodes',
    url: 'https://discord-api-types.dev/api/discord-api-types-rpc/common/enum/RPCCloseEventCodes',
  },
} as const satisfies Vocabulary;
