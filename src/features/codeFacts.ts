import { type Description, describe } from '../registry/describe.js';
import type { Instead } from '../registry/facts.js';
import type { Say } from './say.js';

/** Texts about a code that hover and reference share. */
export const codeFactTexts = {
  onTheWire: 'On the wire',
  both: 'From either end',
  client: 'From clients only',
  server: 'From servers only',
  none: 'Never',

  inEventCode: 'In `event.code`',
  seenWith: 'Yes, with `wasClean` {wasClean}',
  seen: 'Yes',
  notSeen: 'No',
  seenFromBroken: 'Only from an end that breaks the protocol',

  insteadInPage: 'Send instead, page',
  insteadInServer: 'Send instead, server',
  withoutCode: '`close()` without a code',

  reconnect: 'Reconnect',
  reconnectNo: 'No. {note}',
  reconnectFixFirst: 'Not without a change. {note}',
} as const;

const texts = codeFactTexts;

/** A code as titles show it: `1006 Abnormal Closure`. Registered names are not translated. */
export function nameOf({ code, name }: Description): string {
  return `${code} ${name}`;
}

/** Whether `event.code` of the receiving endpoint shows the code. */
export function seenInEvent({ inEventCode, wasClean }: Description['seen'], say: Say): string {
  switch (inEventCode) {
    case 'yes':
      return wasClean === undefined ? say(texts.seen) : say(texts.seenWith, { wasClean: String(wasClean) });
    case 'no':
      return say(texts.notSeen);
    case 'broken-peer':
      return say(texts.seenFromBroken);
  }
}

/** The name of an alternative: a code, or the call that ends the connection without one. */
export function alternativeName(send: Instead['send'], say: Say): string {
  if (send === 'no-code') return say(texts.withoutCode);
  return send === 'terminate' ? '`terminate()`' : nameOf(describe(send));
}

/** Whether to connect again, and how. */
export function reconnectAdvice({ when, note }: Description['reconnect'], say: Say): string {
  const sentence = { template: note };
  if (when === 'no') return say(texts.reconnectNo, { note: sentence });
  return when === 'fix-first' ? say(texts.reconnectFixFirst, { note: sentence }) : say(note);
}
