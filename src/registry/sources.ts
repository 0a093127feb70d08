import type { Source } from './source.js';

/** The texts that the registry is based on. */
export const sources = {
  closeFrame: { title: 'RFC 6455, section 5.5.1', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-5.5.1' },
  closeCode: { title: 'RFC 6455, section 7.1.5', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5' },
  recovery: { title: 'RFC 6455, section 7.2.3', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3' },
  definedCodes: { title: 'RFC 6455, section 7.4.1', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1' },
  codeRanges: { title: 'RFC 6455, section 7.4.2', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2' },
  utf8Errors: { title: 'RFC 6455, section 8.1', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-8.1' },
  extensions: { title: 'RFC 6455, section 9.1', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-9.1' },
  registration: { title: 'RFC 6455, section 11.7', url: 'https://www.rfc-editor.org/rfc/rfc6455#section-11.7' },
  internalErrorErratum: { title: 'RFC 6455, erratum 3227', url: 'https://www.rfc-editor.org/errata/eid3227' },
  iana: {
    title: 'IANA, WebSocket Close Code Number Registry',
    url: 'https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number',
  },
  restartProposal: {
    title: 'IETF hybi list, 1012 and 1013',
    url: 'https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/',
  },
  gatewayProposal: {
    title: 'IETF hybi list, 1014',
    url: 'https://mailarchive.ietf.org/arch/msg/hybi/VOLI2xp4tzFnIFYespe6oOtpFXA/',
  },
  closeMethod: {
    title: 'WebSockets Standard, close()',
    url: 'https://websockets.spec.whatwg.org/#dom-websocket-close',
  },
  closeEvent: {
    title: 'WebSockets Standard, CloseEvent',
    url: 'https://websockets.spec.whatwg.org/#the-closeevent-interface',
  },
  connectionClosed: {
    title: 'WebSockets Standard, when the connection is closed',
    url: 'https://websockets.spec.whatwg.org/#closeWebSocket',
  },
  makeDisappear: {
    title: 'WebSockets Standard, when a page goes away',
    url: 'https://websockets.spec.whatwg.org/#make-disappear',
  },
  mdnCloseEvent: {
    title: 'MDN, CloseEvent',
    url: 'https://developer.mozilla.org/en-US/docs/Web/API/CloseEvent',
  },
  mdnCode: {
    title: 'MDN, CloseEvent.code',
    url: 'https://developer.mozilla.org/en-US/docs/Web/API/CloseEvent/code',
  },
  mdnConstructor: {
    title: 'MDN, CloseEvent()',
    url: 'https://developer.mozilla.org/en-US/docs/Web/API/CloseEvent/CloseEvent',
  },
} as const satisfies Record<string, Source>;
