import type { Vocabulary } from './vocabulary.js';

export const twitchEventSub = {
  id: 'twitch-eventsub',
  name: 'Twitch EventSub',
  version: 'three clients that agree, twitch4j among them',
  packages: ['@twurple/eventsub-ws', '@twurple/eventsub-base', 'twitch-eventsub-ws'],
  words: ['eventsub.wss.twitch.tv'],
  codes: [
    {
      code: 4000,
      name: 'Internal Server Error',
      meaning: 'Something failed at Twitch.',
      sentBy: 'server',
      reconnect: 'backoff',
    },
    {
      code: 4001,
      name: 'Client Sent Inbound Traffic',
      meaning: 'The client sent a message, but only pongs are allowed.',
      sentBy: 'server',
      reconnect: 'fix-first',
    },
    {
      code: 4002,
      name: 'Client Failed Ping-Pong',
      meaning: 'No pong answered a ping in time.',
      sentBy: 'server',
      reconnect: 'at-once',
    },
    {
      code: 4003,
      name: 'Connection Unused',
      meaning: 'The client subscribed to nothing within ten seconds.',
      sentBy: 'server',
      reconnect: 'at-once',
    },
    {
      code: 4004,
      name: 'Reconnect Grace Time Expired',
      meaning: 'The old connection was still open thirty seconds after a reconnect message.',
      sentBy: 'server',
      reconnect: 'at-once',
    },
    {
      code: 4005,
      name: 'Network Timeout',
      meaning: 'The network was too slow for a while.',
      sentBy: 'server',
      reconnect: 'backoff',
    },
    {
      code: 4006,
      name: 'Network Error',
      meaning: 'The network failed for a while.',
      sentBy: 'server',
      reconnect: 'backoff',
    },
    {
      code: 4007,
      name: 'Invalid Reconnect',
      meaning: 'The reconnect address is not the one that was given.',
      sentBy: 'server',
      reconnect: 'new-session',
    },
  ],
  source: {
    title: 'Twitch, EventSub WebSocket reference',
    url: 'https://dev.twitch.tv/docs/eventsub/websocket-reference/',
  },
} as const satisfies Vocabulary;
