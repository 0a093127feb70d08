import type { CodeRange } from './codeRange.js';
import type { Facts } from './facts.js';
import { sources } from './sources.js';

export { inRanges } from './codeRange.js';

/** A range of RFC 6455, section 7.4.2, or of the numbers that the section doesn't mention. */
export interface RangeOfCodes {
  readonly range: CodeRange;
  readonly name: string;
  /** The name where space is short: beside a number, within its line. */
  readonly shortName: string;
  readonly meaning: string;
  /** Who defines its codes. */
  readonly assignedBy: string;
  /** The facts about each of its codes without an entry of its own. */
  readonly unlisted: Facts;
}

const notSeen =
  'Only a server that breaks the protocol can cause it: browsers pass the number on, ws and Node.js fail the connection and show 1006.';

/** The 65,536 numbers that fit into a Close frame, in order and without gaps. */
export const ranges: readonly RangeOfCodes[] = [
  {
    range: [0, 999],
    name: 'Not used',
    shortName: 'Not used',
    meaning: 'The protocol uses none of these numbers.',
    assignedBy: 'Nobody.',
    unlisted: {
      name: 'Not Used',
      verdict: 'Below every close code: it may not be sent.',
      meaning: 'Not a close code. Three digits are often an HTTP status.',
      senders: 'none',
      sendable: false,
      seen: {
        inEventCode: 'broken-peer',
        note: 'Only a server that breaks the protocol can cause it. A CloseEvent made by a script has 0 by default, and Deno 2.9.6 shows 0 for a lost connection.',
      },
      sendInstead: {
        page: [
          { send: 1000, note: 'When all went well.' },
          { send: 4000, note: 'A private code: agree on its meaning with the server.' },
        ],
        server: [
          { send: 1000, note: 'When all went well.' },
          { send: 1011, note: 'When something failed on the server.' },
          { send: 4000, note: 'A private code: agree on its meaning with the client.' },
        ],
      },
      reconnect: { when: 'fix-first', note: 'An end that sends it is broken.' },
      sources: [sources.codeRanges, sources.iana, sources.mdnCode],
    },
  },
  {
    range: [1000, 2999],
    name: 'The protocol, its revisions and its extensions',
    shortName: 'Protocol',
    meaning: 'Kept for the protocol itself. Only 1000 to 1015 are assigned.',
    assignedBy: 'The IETF, in published specifications.',
    unlisted: {
      name: 'Unassigned',
      verdict: 'Unassigned: the number belongs to the protocol, and may not be sent.',
      meaning: 'Kept for future revisions of the protocol and for extensions. No specification has given it a meaning.',
      senders: 'none',
      sendable: false,
      seen: { inEventCode: 'broken-peer', note: notSeen },
      sendInstead: {
        page: [
          { send: 4000, note: 'For your own meaning, use a code from 4000 to 4999.' },
          { send: 1000, note: 'When all went well.' },
        ],
        server: [
          { send: 4000, note: 'For your own meaning, use a code from 4000 to 4999.' },
          { send: 1000, note: 'When all went well.' },
          { send: 1011, note: 'When something failed on the server.' },
        ],
      },
      reconnect: { when: 'fix-first', note: 'An end that sends it is broken, or newer than you.' },
      sources: [sources.codeRanges, sources.registration, sources.iana, sources.mdnCode],
    },
  },
  {
    range: [3000, 3999],
    name: 'Libraries, frameworks and applications',
    shortName: 'Libraries and applications',
    meaning: 'Registered with IANA, first come, first served. The protocol gives these codes no meaning.',
    assignedBy: 'IANA, first come, first served.',
    unlisted: {
      name: 'Unregistered',
      verdict: 'Either end may send it, but nobody has registered it with IANA.',
      meaning: 'Kept for libraries, frameworks and applications that register it. Many use such a number unregistered.',
      senders: 'both',
      sendable: true,
      seen: {
        inEventCode: 'yes',
        wasClean: true,
        note: 'Shown when the other end sends it. uWebSockets.js servers refuse it.',
      },
      sendInstead: { page: [], server: [] },
      reconnect: { when: 'by-agreement', note: 'The library or the application that sends it decides.' },
      sources: [sources.codeRanges, sources.registration, sources.iana, sources.closeMethod, sources.mdnCode],
    },
  },
  {
    range: [4000, 4999],
    name: 'Private use',
    shortName: 'Private use',
    meaning: 'For codes that the two ends agree on between themselves. They cannot be registered.',
    assignedBy: 'The application.',
    unlisted: {
      name: 'Private Use',
      verdict: 'Either end may send it; what it means is up to the application.',
      meaning: 'The two ends have agreed on it between themselves.',
      senders: 'both',
      sendable: true,
      seen: { inEventCode: 'yes', wasClean: true, note: 'Shown when the other end sends it.' },
      sendInstead: { page: [], server: [] },
      reconnect: { when: 'by-agreement', note: 'The application that sends it decides.' },
      sources: [sources.codeRanges, sources.closeMethod, sources.mdnCode],
    },
  },
  {
    range: [5000, 65535],
    name: 'Outside every range',
    shortName: 'Outside every range',
    meaning: 'These numbers fit into a Close frame, but the protocol gives them to nobody.',
    assignedBy: 'Nobody.',
    unlisted: {
      name: 'Out of Range',
      verdict: 'Above every close code: it may not be sent.',
      meaning: 'Not a close code. The last one is 4999.',
      senders: 'none',
      sendable: false,
      seen: { inEventCode: 'broken-peer', note: notSeen },
      sendInstead: {
        page: [
          { send: 4000, note: 'For your own meaning, use a code from 4000 to 4999.' },
          { send: 1000, note: 'When all went well.' },
        ],
        server: [
          { send: 4000, note: 'For your own meaning, use a code from 4000 to 4999.' },
          { send: 1000, note: 'When all went well.' },
          { send: 1011, note: 'When something failed on the server.' },
        ],
      },
      reconnect: { when: 'fix-first', note: 'An end that sends it is broken.' },
      sources: [sources.codeRanges, sources.closeFrame],
    },
  },
];

/** The facts about every number that doesn't fit into a Close frame: negative, fractional, above 65,535, NaN. */
export const notACode: Facts = {
  name: 'Not a Close Code',
  verdict: 'A close code is a whole number from 0 to 65535: this one cannot be sent.',
  meaning:
    'A Close frame has 16 bits for the code. A number that does not fit is refused, or changed, before it is sent.',
  senders: 'none',
  sendable: false,
  seen: { inEventCode: 'no', note: 'No close event can show it.' },
  sendInstead: {
    page: [
      { send: 1000, note: 'When all went well.' },
      { send: 4000, note: 'For your own meaning, use a code from 4000 to 4999.' },
    ],
    server: [
      { send: 1000, note: 'When all went well.' },
      { send: 1011, note: 'When something failed on the server.' },
      { send: 4000, note: 'For your own meaning, use a code from 4000 to 4999.' },
    ],
  },
  reconnect: { when: 'fix-first', note: 'It can only come from a mistake in this code.' },
  sources: [sources.closeFrame, sources.codeRanges],
};
