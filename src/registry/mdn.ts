import type { CodeRange } from './codeRange.js';
import type { Source } from './source.js';
import { sources } from './sources.js';

/** A row of MDN's table of close codes. */
export interface MdnRow {
  /** For a single code both bounds are the same. */
  readonly range: CodeRange;
  /** As the page prints it. Empty where the page has none. */
  readonly name: string;
  /** What the page says about a range. Single codes have their own entries in the registry. */
  readonly meaning?: string;
}

export interface MdnPage extends Source {
  readonly rows: readonly MdnRow[];
}

const notUsed: MdnRow = { range: [0, 999], name: '', meaning: 'Reserved, and used by nobody.' };

/** MDN's two tables: the older one on the page of CloseEvent, the newer one on that of CloseEvent.code. */
export const mdnPages: { readonly older: MdnPage; readonly newer: MdnPage } = {
  older: {
    ...sources.mdnCloseEvent,
    rows: [
      notUsed,
      { range: [1000, 1000], name: 'Normal Closure' },
      { range: [1001, 1001], name: 'Going Away' },
      { range: [1002, 1002], name: 'Protocol Error' },
      { range: [1003, 1003], name: 'Unsupported Data' },
      { range: [1004, 1004], name: '' },
      { range: [1005, 1005], name: 'No Status Received' },
      { range: [1006, 1006], name: 'Abnormal Closure' },
      { range: [1007, 1007], name: 'Invalid frame payload data' },
      { range: [1008, 1008], name: 'Policy Violation' },
      { range: [1009, 1009], name: 'Message too big' },
      { range: [1010, 1010], name: 'Missing Extension' },
      { range: [1011, 1011], name: 'Internal Error' },
      { range: [1012, 1012], name: 'Service Restart' },
      { range: [1013, 1013], name: 'Try Again Later' },
      { range: [1014, 1014], name: 'Bad Gateway' },
      { range: [1015, 1015], name: 'TLS Handshake' },
      { range: [1016, 1999], name: '', meaning: 'Kept for later versions of the WebSocket standard.' },
      { range: [2000, 2999], name: '', meaning: 'Kept for WebSocket extensions.' },
      {
        range: [3000, 3999],
        name: '',
        meaning:
          'For libraries and frameworks but not for applications; registered with IANA, first come, first served.',
      },
      { range: [4000, 4999], name: '', meaning: 'For applications.' },
    ],
  },
  newer: {
    ...sources.mdnCode,
    rows: [
      notUsed,
      { range: [1000, 1000], name: 'Normal Closure' },
      { range: [1001, 1001], name: 'Going Away' },
      { range: [1002, 1002], name: 'Protocol error' },
      { range: [1003, 1003], name: 'Unsupported Data' },
      { range: [1004, 1004], name: 'Reserved' },
      { range: [1005, 1005], name: 'No Status Received' },
      { range: [1006, 1006], name: 'Abnormal Closure' },
      { range: [1007, 1007], name: 'Invalid frame payload data' },
      { range: [1008, 1008], name: 'Policy Violation' },
      { range: [1009, 1009], name: 'Message Too Big' },
      { range: [1010, 1010], name: 'Mandatory Ext.' },
      { range: [1011, 1011], name: 'Internal Error' },
      { range: [1012, 1012], name: 'Service Restart' },
      { range: [1013, 1013], name: 'Try Again Later' },
      { range: [1014, 1014], name: 'Bad Gateway' },
      { range: [1015, 1015], name: 'TLS handshake' },
      {
        range: [1016, 2999],
        name: '',
        meaning: 'Kept for later revisions of the protocol and for extension specifications.',
      },
      {
        range: [3000, 3999],
        name: '',
        meaning:
          'For libraries, frameworks and applications; registered with IANA. The protocol gives these codes no meaning.',
      },
      {
        range: [4000, 4999],
        name: '',
        meaning: 'For private use by agreement between the two ends; cannot be registered.',
      },
    ],
  },
};
