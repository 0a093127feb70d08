import type { PrivateCode, Reconnection } from '../registry/vocabularies/vocabulary.js';

/** Texts about codes that a team or a service defines, in hovers, hints and the reference. */
export const teamCodeTexts = {
  team: 'The team of this workspace',
  teamIn: '{team}, {folder}',
  says: '**{who}:** {name}. {meaning}',
  saysOfRange: '**{who}**, of {from} to {to}: {meaning}',
  fromServer: 'Sent by the server.',
  fromClient: 'Sent by the client.',
  fromNobody: 'Set by the library. No Close frame carries it.',
  reconnectNo: "Don't connect again.",
  reconnectAtOnce: 'Connect again at once.',
  reconnectBackoff: 'Connect again with growing, random delays.',
  reconnectNewSession: 'Connect again with a new session.',
  reconnectFixFirst: 'Connect again only when something has changed.',
} as const;

const senders = {
  server: teamCodeTexts.fromServer,
  client: teamCodeTexts.fromClient,
  nobody: teamCodeTexts.fromNobody,
} as const;

const reconnections: Readonly<Record<Reconnection, string>> = {
  no: teamCodeTexts.reconnectNo,
  'at-once': teamCodeTexts.reconnectAtOnce,
  backoff: teamCodeTexts.reconnectBackoff,
  'new-session': teamCodeTexts.reconnectNewSession,
  'fix-first': teamCodeTexts.reconnectFixFirst,
};

/** Who sends the code, if only one endpoint does. Empty where that isn't defined. */
export function senderOf({ sentBy }: PrivateCode): readonly string[] {
  return sentBy && sentBy !== 'both' ? [senders[sentBy]] : [];
}

/** Whether to connect again after the code. Empty where that isn't defined. */
export function reconnectionOf({ reconnect }: Pick<PrivateCode, 'reconnect'>): readonly string[] {
  return reconnect ? [reconnections[reconnect]] : [];
}
