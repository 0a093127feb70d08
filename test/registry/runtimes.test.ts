import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocket as UndiciWebSocket } from 'undici';
import * as wsPackage from 'ws';
import WsWebSocket, { WebSocketServer } from 'ws';
import type { Api } from '../../src/registry/apis/api.js';
import { closeOutcome } from '../../src/registry/apis/closeOutcome.js';
import { whatwg } from '../../src/registry/apis/whatwg/api.js';
import { ws } from '../../src/registry/apis/ws/api.js';
import { describe as describeCode } from '../../src/registry/describe.js';
import {
  argumentLists,
  byteLength,
  departures,
  evaluated,
  standardCloseErrors,
  undiciDepartures,
} from '../support/closeAccepts.js';

/** The part of ws that writes frames: exported, but without types. */
const { Sender } = wsPackage as unknown as {
  Sender: new (socket: {
    cork(): void;
    uncork(): void;
    write(chunk: Buffer): boolean;
  }) => { close(code: unknown, reason: unknown, mask: boolean): void };
};

const calls = evaluated(argumentLists);

describe('what the registry claims of close()', function () {
  // Over 65,000 calls each.
  this.timeout(60_000);

  it('is what undici does, its departures from Web IDL apart', () => {
    const errors = standardCloseErrors(argumentLists, UndiciWebSocket as unknown as typeof WebSocket);
    assert.deepEqual(departures(whatwg, errors), undiciDepartures);
  });

  it('is what ws does', () => {
    const sent = calls.map(([code, reason]) => wsSends(code, reason));
    const errors = sent.map((result) => (typeof result === 'string' ? result : null));
    assert.deepEqual(departures(ws, errors), []);
    calls.forEach(([code, reason], at) => {
      const outcome = closeOutcome(ws, code);
      if (outcome.does !== 'send' || errors[at]) return;
      assert.deepEqual(sent[at], {
        code: outcome.code,
        reasonBytes: code === undefined || reason === undefined ? 0 : byteLength(reason),
      });
    });
  });
});

describe('what the registry claims of a connection', function () {
  this.timeout(60_000);

  let server: WebSocketServer;
  let url: string;

  before(async () => {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(() => server.close());

  const clients = [
    { api: whatwg as Api, connect: () => new UndiciWebSocket(url) as unknown as Client },
    { api: ws as Api, connect: () => new WsWebSocket(url) as unknown as Client },
  ];

  for (const { api, connect } of clients) {
    it(`${api.id}: the code that arrives is the one that was to be sent`, async () => {
      const values = [undefined, 1000, 3000, 4999, '4000', ' 3000 ', 1000.5, 2999.5, 3000.5, 1001, 1003.5, 1006.5];
      for (const value of values) {
        const outcome = closeOutcome(api, value);
        // 1004 to 1006 break the protocol on arrival.
        if (outcome.does !== 'send' || (outcome.code && !describeCode(outcome.code).sendable)) continue;
        const [client, peer] = await pair(connect);
        const closed = once(peer, 'close');
        client.close(value as number);
        assert.equal((await closed)[0], outcome.code ?? 1005, String(value));
      }
    });

    it(`${api.id}: received codes and wasClean are as described`, async () => {
      for (const code of [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999]) {
        const event = await received(connect, (peer) => peer.close(code));
        assert.deepEqual(event, { code, wasClean: describeCode(code).seen.wasClean });
      }
      assert.deepEqual(await received(connect, (peer) => peer.close()), {
        code: 1005,
        wasClean: describeCode(1005).seen.wasClean,
      });
      assert.deepEqual(await received(connect, (peer) => peer.terminate()), {
        code: 1006,
        wasClean: describeCode(1006).seen.wasClean,
      });
    });

    it(`${api.id}: a code that may not be sent shows as 1006`, async () => {
      for (const code of [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535]) {
        assert.equal(describeCode(code).sendable, false);
        const event = await received(connect, (peer) => {
          peer.on('error', () => {});
          rawSocket(peer).write(Buffer.from([0x88, 2, code >> 8, code & 0xff]));
        });
        assert.deepEqual(event, { code: 1006, wasClean: false }, String(code));
      }
    });
  }

  it('ws: a reason without a code is dropped', async () => {
    const [client, peer] = await pair(() => new WsWebSocket(url) as unknown as Client);
    const closed = once(peer, 'close');
    client.close(undefined, 'bye');
    const [code, reason] = await closed;
    assert.deepEqual([code, String(reason)], [1005, '']);
    assert.equal(ws.reasonWithoutCode, 'dropped');
  });

  async function pair(connect: () => Client): Promise<[Client, WsWebSocket]> {
    const connected = once(server, 'connection');
    const client = connect();
    const opened = new Promise((resolve) => client.addEventListener('open', resolve));
    client.addEventListener('error', () => {});
    const [peer] = (await connected) as [WsWebSocket];
    await opened;
    return [client, peer];
  }

  async function received(connect: () => Client, end: (peer: WsWebSocket) => void) {
    const [client, peer] = await pair(connect);
    const closed = new Promise<CloseEventLike>((resolve) => client.addEventListener('close', resolve));
    end(peer);
    const { code, wasClean } = await closed;
    return { code, wasClean };
  }
});

interface CloseEventLike {
  readonly code: number;
  readonly wasClean: boolean;
}

/** What the two clients have in common. */
interface Client {
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'error' | 'close', listener: (event: CloseEventLike) => void): void;
}

/** The TCP connection under a socket of ws: the only way to send what ws refuses to send. */
function rawSocket(peer: WsWebSocket): Socket {
  return (peer as unknown as { _socket: Socket })._socket;
}

/** What an open socket of ws writes for close(code, reason), or the name of the error. */
function wsSends(code: unknown, reason: unknown) {
  const written: Buffer[] = [];
  const sender = new Sender({ cork() {}, uncork() {}, write: (chunk) => written.push(chunk) > 0 });
  try {
    // The call that WebSocket#close() makes when the connection is open; a server sends without a mask.
    sender.close(code, reason, false);
  } catch (error) {
    return (error as Error).name;
  }
  const payload = Buffer.concat(written).subarray(2);
  return {
    code: payload.length ? payload.readUInt16BE(0) : undefined,
    reasonBytes: Math.max(0, payload.length - 2),
  };
}
