import type { Source } from './source.js';
import { sources } from './sources.js';

/** A statement of the MDN pages outside their tables, or one on which they differ, and what the standards say. */
export interface Note {
  readonly id: string;
  readonly subject: string;
  /** What the older MDN page (CloseEvent) says, paraphrased. */
  readonly older?: string;
  /** What the newer MDN page (CloseEvent.code) says, paraphrased. */
  readonly newer?: string;
  /** What is true. */
  readonly fact: string;
  readonly sources: readonly Source[];
}

/** In the order of the two pages. */
export const notes: readonly Note[] = [
  {
    id: 'codes-a-page-may-pass',
    subject: 'The codes that a page may pass to close()',
    older: 'Only 1000 and 3000 to 4999 may be passed in Firefox.',
    fact: "The rule is the standard's and holds in every browser: any other code throws InvalidAccessError.",
    sources: [sources.closeMethod, sources.mdnCloseEvent],
  },
  {
    id: 'init-close-event',
    subject: 'initCloseEvent()',
    older: 'Not standard and deprecated: use the CloseEvent() constructor.',
    fact: 'The standard has only the constructor: new CloseEvent(type, { wasClean, code, reason }).',
    sources: [sources.closeEvent, sources.mdnConstructor, sources.mdnCloseEvent],
  },
  {
    id: 'who-may-use-3000-to-3999',
    subject: 'Who may use 3000 to 3999',
    older: 'Libraries and frameworks, but not applications.',
    newer: 'Libraries, frameworks and applications, once registered with IANA.',
    fact: 'RFC 6455 names applications too, and asks for registration. For meanings of your own 4000 to 4999 is the place.',
    sources: [sources.codeRanges, sources.registration, sources.iana],
  },
  {
    id: 'private-codes',
    subject: 'What 4000 to 4999 is for',
    older: 'For applications.',
    newer: 'For private use, by agreement, never registered.',
    fact: 'Both say the same; private use is how RFC 6455 calls it.',
    sources: [sources.codeRanges],
  },
  {
    id: 'one-range-or-two',
    subject: 'How 1016 to 2999 is divided',
    older: '1016 to 1999 for the standard, 2000 to 2999 for extensions.',
    newer: 'One range for revisions of the protocol and for extensions.',
    fact: 'RFC 6455 draws one range, 1000 to 2999, for the protocol, its revisions and its extensions.',
    sources: [sources.codeRanges],
  },
  {
    id: 'codes-about-the-connection',
    subject: 'What the codes from 1000 to 1999 speak of',
    older: 'Of the WebSocket itself, not of what the application sends through it.',
    fact: 'Good advice more than a rule: servers may well answer a bad message with 1003, 1007, 1008, 1009 or 1011.',
    sources: [sources.definedCodes],
  },
  {
    id: 'values-of-event-code',
    subject: 'The values that event.code can have',
    older: 'An unsigned short, sent by the server.',
    newer: 'An integer from 1000 to 4999.',
    fact: '1005 and 1006 are never sent but made by the receiving end. A CloseEvent made by script has 0 unless told otherwise, and a server that breaks the protocol can make other numbers appear.',
    sources: [sources.closeCode, sources.closeEvent],
  },
  {
    id: 'who-may-send-1011',
    subject: 'Who may send 1011',
    older: 'The server.',
    newer: 'The server.',
    fact: 'Either end, since an erratum that the IANA registry cites. The standard WebSocket still refuses it in close().',
    sources: [sources.definedCodes, sources.internalErrorErratum, sources.iana],
  },
  {
    id: 'names',
    subject: 'How the codes are called',
    older: '1002 Protocol Error, 1009 Message too big, 1010 Missing Extension, 1015 TLS Handshake; 1004 has no name.',
    newer: '1002 Protocol error, 1009 Message Too Big, 1010 Mandatory Ext., 1015 TLS handshake, 1004 Reserved.',
    fact: 'The newer page follows the IANA registry, but for 1005, which is No Status Rcvd there, and 1014, which has a sentence there in place of a name.',
    sources: [sources.iana],
  },
];
