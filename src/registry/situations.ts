import type { Source } from './source.js';
import { sources } from './sources.js';

/** A possible cause of a received code. Sentences are whole and in English. */
export interface Cause {
  readonly cause: string;
  /** How to find out, and what to do. */
  readonly look: string;
  readonly sources: readonly Source[];
}

/** A symptom that people ask about, and its possible causes, the likeliest first. */
export interface Situation {
  readonly sign: string;
  readonly causes: readonly Cause[];
}

const rfc = (section: string): Source => ({
  title: `RFC 6455, section ${section}`,
  url: `https://www.rfc-editor.org/rfc/rfc6455#section-${section}`,
});
const nginx: Source = { title: 'nginx, WebSocket proxying', url: 'https://nginx.org/en/docs/http/websocket.html' };
const twoServers: Source = {
  title: 'ws, several servers on one HTTP server',
  url: 'https://github.com/websockets/ws#multiple-servers-sharing-a-single-https-server',
};

/** The causes of codes that alone say little. */
export const situations: ReadonlyMap<number, readonly Situation[]> = new Map([
  [
    1002,
    [
      {
        sign: 'The other end closed with it: it could not read what was sent.',
        causes: [
          {
            cause: 'Something else writes to the connection: a second WebSocket server on the port, or plain HTTP.',
            look: 'Who handles `upgrade`. With ws, several servers on one port need `noServer`.',
            sources: [twoServers],
          },
          {
            cause: 'A proxy on the way changes frames, or their compression.',
            look: 'Whether it goes away without the proxy, or with `perMessageDeflate: false`.',
            sources: [rfc('5.2'), { title: 'RFC 7692', url: 'https://www.rfc-editor.org/rfc/rfc7692#section-6' }],
          },
          {
            cause: 'The Close frame held a code that may not be sent.',
            look: 'The argument of the close call at this end.',
            sources: [sources.definedCodes],
          },
          {
            cause: 'A frame broke the rules: without a mask from a client, with one from a server, or a ping too long.',
            look: 'Code that writes frames by hand, and the version of the library.',
            sources: [rfc('5.1'), rfc('5.5')],
          },
        ],
      },
    ],
  ],
  [
    1005,
    [
      {
        sign: 'This end closed it.',
        causes: [
          {
            cause: '`close()` was called without a code: the answer has none either, and both ends show 1005.',
            look: 'Your own calls, for example where a component is removed. Pass 1000 if the code should say something.',
            sources: [sources.closeCode, sources.closeMethod],
          },
        ],
      },
      {
        sign: 'The other end closed it.',
        causes: [
          {
            cause: 'Its close call gave no code, or its framework gives none by default.',
            look: 'The close calls there, and handlers that return or throw.',
            sources: [sources.closeCode],
          },
        ],
      },
    ],
  ],
  [
    1006,
    [
      {
        sign: 'It never opened: there was no `open` event.',
        causes: [
          {
            cause: 'Nothing answers there: the name is unknown, the port is closed, or a firewall drops it.',
            look: "The browser's console, which shows more than scripts can see. Try host and port with `curl -v`.",
            sources: [sources.connectionClosed],
          },
          {
            cause: 'The server answers the handshake with another status than 101: 401, 403, 404, 502.',
            look: 'The status in the network panel, or the `unexpected-response` event of ws. Then the path, the cookies, the token.',
            sources: [
              rfc('4.1'),
              {
                title: "ws, event 'unexpected-response'",
                url: 'https://github.com/websockets/ws/blob/master/doc/ws.md#event-unexpected-response',
              },
            ],
          },
          {
            cause: 'A proxy drops the `Upgrade` header, so that the server sees a plain HTTP request.',
            look: 'Whether the proxy passes on `Upgrade` and `Connection`, and speaks HTTP/1.1 to the server.',
            sources: [nginx],
          },
          {
            cause:
              'TLS fails: the certificate has expired, is not trusted or is for another name, or the port speaks no TLS.',
            look: 'Open the same host with `https://` in a tab of its own: the browser says what is wrong.',
            sources: [sources.connectionClosed, rfc('4.1')],
          },
          {
            cause:
              'A page from `https://` opens a `ws://` address: browsers block it as mixed content. Some throw instead.',
            look: 'Use `wss://`. Only `localhost` works without it.',
            sources: [{ title: 'W3C, Mixed Content', url: 'https://www.w3.org/TR/mixed-content/' }],
          },
          {
            cause: "The page's Content Security Policy does not allow the address.",
            look: '`connect-src` has to name it. The console says so.',
            sources: [
              { title: 'W3C, Content Security Policy', url: 'https://www.w3.org/TR/CSP3/#directive-connect-src' },
            ],
          },
          {
            cause: "The server refuses the page's origin. CORS does not apply: servers check the origin themselves.",
            look: 'The origins that the server allows, and the `Origin` header: scheme, host and port have to match.',
            sources: [rfc('10.2')],
          },
          {
            cause: 'The ends agree on no subprotocol: the server chose one that was not offered, or none.',
            look: '`Sec-WebSocket-Protocol` in request and answer, and the second argument of `new WebSocket`.',
            sources: [
              rfc('4.1'),
              {
                title: 'WebSockets Standard, opening handshake',
                url: 'https://websockets.spec.whatwg.org/#opening-handshake',
              },
            ],
          },
        ],
      },
      {
        sign: 'It was open, and ended after the same time again and again.',
        causes: [
          {
            cause:
              "A proxy cuts idle connections: nginx after 60 seconds, AWS's Application Load Balancer after 60, Heroku after 55.",
            look: 'Send a ping more often, or raise the limit: in nginx `proxy_read_timeout`.',
            sources: [
              nginx,
              {
                title: 'AWS, Application Load Balancers',
                url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
              },
              { title: 'Heroku, timeouts', url: 'https://devcenter.heroku.com/articles/http-routing#timeouts' },
            ],
          },
          {
            cause: "A load balancer limits how long a connection lives, idle or not: Google Cloud's to 30 seconds.",
            look: "Raise the backend service's timeout, and let clients connect again.",
            sources: [
              {
                title: 'Google Cloud, backend services',
                url: 'https://cloud.google.com/load-balancing/docs/backend-service#timeout-setting',
              },
            ],
          },
        ],
      },
      {
        sign: 'It was open, and broke off at some moment.',
        causes: [
          {
            cause: 'The network was lost: a laptop slept, a phone changed networks. Neither end notices at once.',
            look: 'Whether it happens after sleep or a change of network. Reconnect, and ping, so that the server notices too.',
            sources: [sources.recovery, rfc('5.5.2')],
          },
          {
            cause: "The other end's process ended without closing: a crash, a kill, a new deployment.",
            look: 'Its log and exit status at that time. Close with 1001 or 1012 when it has to stop.',
            sources: [sources.definedCodes, sources.iana],
          },
          {
            cause: 'Code cut it with `terminate()`, often a heartbeat that got no pong in time.',
            look: 'Calls of it at both ends, and the interval of the heartbeat.',
            sources: [
              {
                title: 'ws, how to detect and close broken connections',
                url: 'https://github.com/websockets/ws#how-to-detect-and-close-broken-connections',
              },
            ],
          },
          {
            cause:
              'The other end drops the connection without a Close frame, as `Close()` of the Go package gorilla/websocket does.',
            look: 'Whether it writes a close message first.',
            sources: [
              { title: 'gorilla/websocket, Close', url: 'https://pkg.go.dev/github.com/gorilla/websocket#Conn.Close' },
            ],
          },
        ],
      },
      {
        sign: 'It was open, and one end broke the protocol.',
        causes: [
          {
            cause:
              'This end could not read what arrived: foreign bytes, compression that was not agreed on, text that is no UTF-8.',
            look: 'The error in the console or the `error` event. Often two servers answer on one port.',
            sources: [rfc('7.1.7'), twoServers],
          },
          {
            cause: "The other end's Close frame held a code that may not be sent.",
            look: 'The argument of the close call at the other end.',
            sources: [sources.definedCodes],
          },
        ],
      },
    ],
  ],
  [
    1015,
    [
      {
        sign: 'The certificate is not accepted.',
        causes: [
          {
            cause: 'It has expired, is for another name, or comes from an authority that this machine does not know.',
            look: 'Open the same host with `https://` in a tab of its own: the browser says what is wrong.',
            sources: [sources.definedCodes, rfc('4.1')],
          },
          {
            cause: "Something in between opens TLS itself: a company's proxy, a virus scanner.",
            look: 'Who issued the certificate that arrives. Node.js takes more authorities from `NODE_EXTRA_CA_CERTS`.',
            sources: [
              {
                title: 'Node.js, NODE_EXTRA_CA_CERTS',
                url: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
              },
            ],
          },
        ],
      },
      {
        sign: 'The event shows 1006 where you expect 1015.',
        causes: [
          {
            cause:
              'Pages may not learn why a connection failed. Only Firefox shows 1015, for a certificate that it does not trust.',
            look: "The browser's console, or a client in Node.js, whose error names the cause.",
            sources: [sources.connectionClosed],
          },
        ],
      },
    ],
  ],
]);
