import type { Api } from '../api.js';
import surface from './surface.d.ts?text';

/**
 * React Native's global WebSocket. Its JavaScript checks nothing. On Android, OkHttp refuses silently, and the
 * connection stays open.
 */
export const reactNative = {
  id: 'react-native',
  name: "React Native's WebSocket",
  place: 'in React Native',
  role: 'client',
  version: '0.84.1, Android',
  accepts: [
    [1000, 1003],
    [1007, 1014],
    [3000, 4999],
  ],
  rejectedCode: { does: 'nothing' },
  wrongType: {
    string: { does: 'replace', code: 1000 },
    fraction: { does: 'convert', by: 'int32' },
    NaN: { does: 'nothing' },
    bigint: { does: 'replace', code: 1000 },
    null: { does: 'replace', code: 1000 },
    boolean: { does: 'replace', code: 1000 },
    object: { does: 'replace', code: 1000 },
  },
  defaultCode: 1000,
  longReason: { does: 'nothing' },
  wrongReason: {
    number: { does: 'omit' },
    bigint: { does: 'omit' },
    null: { does: 'omit' },
    boolean: { does: 'omit' },
    object: { does: 'omit' },
    bytes: { does: 'omit' },
    symbol: { does: 'omit' },
  },
  reasonWithoutCode: 'sent',
  receives: [
    [1000, 1003],
    [1005, 1014],
    [3000, 4999],
  ],
  sources: [
    {
      title: 'React Native, WebSocket.js',
      url: 'https://github.com/facebook/react-native/blob/v0.84.1/packages/react-native/Libraries/WebSocket/WebSocket.js',
    },
    {
      title: 'OkHttp, WebSocketProtocol.kt',
      url: 'https://github.com/square/okhttp/blob/master/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketProtocol.kt',
    },
  ],
  surface,
} as const satisfies Api;
