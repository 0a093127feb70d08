import type { Vocabulary } from './vocabulary.js';

/**
 * `reconnect` is what discord.js does after a code. After 4009 it resumes, although Discord's types ask for a new
 * session.
 */
export const discordGateway = {
  id: 'discord-gateway',
  name: "Discord's gateway",
  version: 'discord-api-types 0.38.57',
  packages: ['discord.js', 'discord-api-types', '@discordjs/ws', 'eris', 'oceanic.js', '@discordjs/core'],
  words: ['gateway.discord.gg'],
  codes: [
    {
      code: 4000,
      name: 'Unknown Error',
      meaning: "Something failed that Discord can't name.",
      sentBy: 'server',
      reconnect: 'at-once',
    },
    {
      code: 4001,
      name: 'Unknown Opcode',
      meaning: 'A payload had an opcode that does not exist, or the wrong content for it.',
      sentBy: 'server',
      reconnect: 'at-once',
    },
    {
      code: 4002,
      name: 'Decode Error',
      meaning: "A payload couldn't be decoded.",
      sentBy: 'server',
      reconnect: 'at-once',
    },
    {
      code: 4003,
      name: 'Not Authenticated',
      meaning: 'A payload was sent before Identify.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
    {
      code: 4004,
      name: 'Authentication Failed',
      meaning: 'The token in Identify is not valid.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4005,
      name: 'Already Authenticated',
      meaning: 'Identify was sent a second time.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
    {
      code: 4007,
      name: 'Invalid Sequence',
      meaning: 'Resume named a sequence number that does not fit.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
    {
      code: 4008,
      name: 'Rate Limited',
      meaning: 'Payloads came faster than the gateway allows.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
    {
      code: 4009,
      name: 'Session Timed Out',
      meaning: 'The session has expired.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
    {
      code: 4010,
      name: 'Invalid Shard',
      meaning: 'Identify named a shard that does not exist.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4011,
      name: 'Sharding Required',
      meaning: 'The bot is in more guilds than one connection may serve.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4012,
      name: 'Invalid API Version',
      meaning: 'The gateway has no such version.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4013,
      name: 'Invalid Intents',
      meaning: 'The number given for intents makes no sense.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4014,
      name: 'Disallowed Intents',
      meaning: 'The application asks for an intent that it may not use.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4200,
      name: 'Resuming',
      meaning: 'discord.js closes with it in order to resume.',
      sentBy: 'client',
      reconnect: 'at-once',
    },
  ],
  source: {
    title: 'Discord API types, GatewayCloseCodes',
    url: 'https://discord-api-types.dev/api/discord-api-types-v10/enum/GatewayCloseCodes',
  },
} as const satisfies Vocabulary;
