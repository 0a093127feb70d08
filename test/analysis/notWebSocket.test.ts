import assert from 'node:assert/strict';
import type { LanguageId } from '../../src/analysis/languages.js';
import { Reading } from '../../src/analysis/reading.js';
import { analyze, findings } from '../../src/features/index.js';

/*
 * What closes, has codes or is called much like a WebSocket, and is none. Every row is read alone, and in a file that
 * speaks of WebSockets; as TypeScript and as JavaScript, where it is both.
 */

const settings: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `// Clients of the WebSocket server are told to close by its own module.\n${code}`,
  (code) => `import WebSocket, { WebSocketServer } from 'ws';\n${code}\nexport const wss = new WebSocketServer();`,
  (code) =>
    `const ws = new WebSocket('wss://example.org');\nws.onclose = () => ws.close();\n(function () {\n${code}\n})();`,
];

/** Asserts that there is nothing in a text: no place, no code that arrives, nothing to report. */
function staysUntouched(text: string, languageId: LanguageId): void {
  const reading = Reading.of({ text, languageId });
  const { analysis } = reading;
  const places = [...analysis.sites, ...reading.receivedAt()].map(({ span }) => text.slice(span.start, span.end));
  assert.deepEqual(places, [], `${languageId}:\n${text}`);
  assert.deepEqual(findings(analysis), []);
}

function untouched(title: string, rows: readonly string[], languageIds: readonly LanguageId[]): void {
  describe(title, () => {
    for (const row of rows) {
      it(row.replace(/\s+/g, ' '), () => {
        for (const languageId of languageIds) {
          for (const setting of settings) {
            // No import stands inside a function.
            const isPossible = !(/^import /m.test(row) && setting === settings.at(-1));
            if (isPossible) staysUntouched(setting(row), languageId);
          }
        }
      });
    }
  });
}

const inBoth = (title: string, rows: readonly string[]) => untouched(title, rows, ['typescript', 'javascript']);
const inTypeScript = (title: string, rows: readonly string[]) => untouched(title, rows, ['typescript']);

describe('things that are no WebSockets', () => {
  inBoth('processes', [
    "const { spawn } = require('child_process');\nconst child = spawn('ls');\nchild.on('close', (code, signal) => { if (code === 1006) retry(); });",
    "import { spawn } from 'node:child_process';\nspawn('ls').on('close', (code) => { if (code !== 1000) throw new Error(code); });",
    "const child = require('child_process').fork('worker.js');\nchild.once('exit', (code) => code === 1001 && restart());",
    "const proc = spawn('ffmpeg');\nproc.on('close', function (code) { switch (code) { case 1000: return; case 1006: fail(); } });",
    "import { execa } from 'execa';\nconst client = execa('client');\nclient.on('close', (code) => code === 1006);",
    "import { spawn } from 'node:child_process';\nconst client = spawn('ls');\nclient.on('close', (code, reason) => code === 1006 && log(reason));",
    "const pty = require('node-pty').spawn('sh');\npty.onExit(({ exitCode }) => exitCode === 1006);",
    'process.exit(1006);',
    'process.exitCode = 1006;\nprocess.once("exit", (code) => code === 1005 && log());',
    'const EXIT_CODES = { ok: 1000, config: 1001, crash: 1006 };\nprocess.exit(EXIT_CODES.crash);',
    'const exitCode = 1006;\nif (exitCode === 1006) process.exit(exitCode);',
    "const cluster = require('cluster');\ncluster.on('exit', (worker, code) => code === 1006 && cluster.fork());",
    'const engine = new ESLint();\nconst code = await engine.execute();\nif (code === 1006) fail();',
  ]);

  inBoth('workers', [
    "import { Worker } from 'node:worker_threads';\nconst worker = new Worker('./w.js');\nworker.on('exit', (code) => { if (code === 1006) restart(); });",
    "const worker = new Worker('w.js');\nworker.terminate(1006);\nworker.onmessage = ({ data }) => data.code === 1006;",
    "const { parentPort } = require('worker_threads');\nparentPort.on('close', (code) => code === 1006);\nparentPort.close(1006);",
    "const port = new SharedWorker('w.js').port;\nport.close(1006);\nport.onclose = (event) => event.code === 1006;",
  ]);

  inBoth('requests and their statuses', [
    "fetch('/api').then((response) => { if (response.status === 1006 || response.code === 1001) retry(); });",
    "const axios = require('axios');\naxios.get('/').catch((error) => error.code === 1006 || error.response.status === 401);",
    "app.get('/', (req, res) => { res.on('close', (code) => code === 1006); res.status(1000).end('1006'); });",
    "http.createServer((request, response) => { response.close(1006); request.on('close', () => response.end(1006)); });",
    "import { createServer } from 'node:http';\nconst server = createServer();\nserver.close(1006);\nserver.on('close', (code) => code === 1006);",
    "import http2 from 'node:http2';\nconst session = http2.connect('https://example.org');\nsession.close(1006);\nsession.goaway(1001);\nsession.on('goaway', (code) => code === 1006);",
    "import { connect } from 'node:http2';\nconst client = connect('https://example.org');\nclient.close(1006);\nconst stream = client.request();\nstream.close(1001);\nstream.on('close', (code) => code === 1001);",
    'const STATUS_CODES = { 1000: "Fine", 1006: "Lost", 4000: "Bad" };\nshow(STATUS_CODES[response.status]);',
    'class HttpError extends Error { constructor(code) { super(); this.code = code; } }\nthrow new HttpError(1006);',
    'const httpStatus = 4004;\nif (httpStatus === 4004) notFound(httpStatus);',
    'function onError({ code, message }) { switch (code) { case 1006: return message; case 4001: return null; } }',
  ]);

  inBoth('remote procedures', [
    "const grpc = require('@grpc/grpc-js');\nconst service = new grpc.Client('localhost:1006');\nservice.close(1006);",
    "import * as grpc from '@grpc/grpc-js';\nconst client = new grpc.Client('localhost');\nclient.close(1006);\nclient.waitForReady(1000, (error) => error.code === grpc.status.UNAVAILABLE);",
    "import { credentials, loadPackageDefinition } from '@grpc/grpc-js';\nconst client = new (loadPackageDefinition(proto).chat.Chat)('localhost', credentials.createInsecure());\nclient.close(1006);",
    "import { createClient } from '@connectrpc/connect';\nconst client = createClient(Chat, transport);\nclient.close(1006);",
    "call.on('status', ({ code, details }) => { if (code === 1006) log(details); });",
    "const rpc = new JsonRpcClient();\nrpc.request().catch((error) => error.code === 1006 || error.code === -32600);\nreply({ error: { code: 1000, message: 'x' } });",
    "import thrift from 'thrift';\nconst connection = thrift.createConnection('localhost', 9090);\nconnection.end();\nconnection.on('close', (code) => code === 1006);",
  ]);

  inBoth('databases', [
    "import mysql from 'mysql2/promise';\nconst connection = await mysql.createConnection(config);\nconnection.close(1006);",
    "const mysql = require('mysql');\nconst connection = mysql.createConnection({});\nconnection.on('error', (error) => { if (error.code === 1062 || error.errno === 1205) connection.close(1006); });",
    "import { createConnection } from 'mysql2';\nlet connection;\nasync function open() { connection = await createConnection({}); }\nfunction stop() { connection.close(1006); }",
    "import mariadb from 'mariadb';\nconst conn = await mariadb.createConnection({});\nconn.close(1006);",
    "const { Client } = require('pg');\nconst client = new Client();\nclient.on('end', (code) => code === 1006);\nclient.close(1006);",
    "import { Pool } from 'pg';\nconst pool = new Pool({ max: 1000 });\nconst client = await pool.connect();\nclient.release(1006);\nclient.close(1006);",
    "import { createClient } from 'redis';\nconst client = createClient();\nclient.on('end', (code) => code === 1001);\nclient.close(1006);\nclient.disconnect(1006);",
    "import Redis from 'ioredis';\nconst client = new Redis(6379);\nclient.on('close', (code) => code === 1006 && client.disconnect(1006));",
    "import { MongoClient } from 'mongodb';\nconst client = new MongoClient('mongodb://localhost');\nawait client.close(1006);\nclient.on('close', (event) => event.code === 11600);",
    "const { MongoClient } = require('mongodb');\nasync function run(url) { const client = await MongoClient.connect(url); try { await client.db().stats(); } catch ({ code }) { if (code === 1001) return; } finally { await client.close(1006); } }",
    "import mongoose from 'mongoose';\nconst connection = mongoose.createConnection('mongodb://localhost');\nawait connection.close(1006);\nmongoose.connection.on('close', (code) => code === 1006);\nmongoose.connection.close(1001);",
    "const connection = new sqlite3.Database(':memory:');\nconnection.close(1006);",
    "const amqp = require('amqplib');\nconst connection = await amqp.connect('amqp://localhost');\nconnection.close(320);\nconst channel = await connection.createChannel();\nchannel.close(1006);\nchannel.on('close', (code) => code === 1006);",
    "import { Kafka } from 'kafkajs';\nconst client = new Kafka({});\nclient.consumer().disconnect(1006);\nclient.close(1006);",
    "import mqtt from 'mqtt';\nconst client = mqtt.connect('mqtt://localhost');\nclient.on('close', (code) => code === 1006);\nclient.close(1006);",
    "const nano = require('cassandra-driver');\nconst client = new nano.Client({});\nclient.shutdown();\nclient.on('close', (code) => code === 1006);\nclient.close(1006);",
    "import { Client } from '@elastic/elasticsearch';\nconst client = new Client({});\nawait client.close(1006);",
    "import { DataSource } from 'typeorm';\nconst connection = new DataSource({});\nawait connection.close(1006);",
    "import { connect } from 'nats';\nconst connection = await connect();\nawait connection.close(1006);",
  ]);

  inBoth('files and streams', [
    "const fs = require('fs');\nfs.close(1006);\nfs.closeSync(1005);",
    "import { close, closeSync } from 'node:fs';\nclose(1006, () => {});\ncloseSync(1005);",
    "import { open } from 'node:fs/promises';\nconst handle = await open('socket.txt');\nawait handle.close(1006);\nhandle.on('close', (code) => code === 1006);",
    "import fs from 'node:fs';\nconst ws = fs.createWriteStream('socket.log');\nws.on('close', (code) => code === 1006);\nws.close(1006);",
    "const fs = require('fs');\nconst socket = fs.createReadStream('socket.log');\nsocket.close(1006);",
    "const rl = require('readline').createInterface({});\nrl.on('close', (code) => code === 1006);\nrl.close(1006);",
    'const reader = stream.getReader();\nreader.cancel(1006);\nreader.closed.then((code) => code === 1006);',
    'const controller = new AbortController();\ncontroller.abort(1006);\ncontroller.close(1000);',
    "stream.on('close', (code) => code === 1005 && stream.destroy(1006));\nstream.close(1006);",
    "import { SerialPort } from 'serialport';\nconst port = new SerialPort({});\nport.on('close', (code) => code === 1006);\nport.close(1006);",
    "import chokidar from 'chokidar';\nconst watcher = chokidar.watch('.');\nawait watcher.close(1006);",
    "import archiver from 'archiver';\nconst archive = archiver('zip');\narchive.on('close', (code) => code === 1006);\narchive.close(1006);",
  ]);

  inBoth('sockets of another kind', [
    "const net = require('net');\nconst socket = net.connect(1006);\nsocket.on('close', (code) => code === 1006);\nsocket.close(1006);\nsocket.end('1006');",
    "import net from 'node:net';\nnet.createServer((socket) => { socket.on('close', (hadError) => hadError === 1006); }).listen(1006);",
    "import { Socket } from 'node:net';\nconst socket = new Socket();\nsocket.close(1006);",
    "import { createConnection } from 'node:net';\nconst socket = createConnection(1006);\nsocket.close(1006);",
    "import tls from 'node:tls';\nconst socket = tls.connect({ port: 1006 });\nsocket.close(1006);",
    "import dgram from 'node:dgram';\nconst socket = dgram.createSocket('udp4');\nsocket.close(1006);\nsocket.bind(1006);",
    "import { createSocket } from 'node:dgram';\nlet socket = createSocket('udp4');\nsocket.close(1006);",
    "import * as zmq from 'zeromq';\nconst sock = new zmq.Subscriber();\nsock.close(1006);",
    "const zmq = require('zeromq');\nconst socket = zmq.socket('pub');\nsocket.close(1006);",
    'const tcpSocket = open();\ntcpSocket.close(1006);\nrawSocket.close(1005);',
    "const socket = new net.Socket();\nsocket.on('close', (code) => code === 1006 && socket.destroy(1006));\nsocket.close(1006);",
    "import { connect } from 'cloudflare:sockets';\nconst socket = connect('example.org:1006');\nawait socket.close(1006);",
    'const socket = await Deno.connect({ port: 1006 });\nsocket.close(1006);',
    'const conn = Deno.listen({ port: 1006 });\nconn.close(1006);',
    'const socket = await Bun.connect({ port: 1006, socket: { close(socket, code) { return code === 1006; } } });\nsocket.close(1006);',
    "import net from 'node:net';\nconst server = net.createServer();\nfor (const socket of server.peers) socket.close(1006);\nserver.peers.forEach((socket) => socket.close(1006));",
    "const session = new QuicSession();\nsession.close({ code: 1006, reason: 'x' });\nsession.destroy(1001);",
  ]);

  inBoth('what a page has', [
    "const dialog = document.querySelector('dialog');\ndialog.close('1006');\ndialog.close(1006);\ndialog.addEventListener('close', (event) => event.code === 1006);",
    'window.close(1006);\nself.close(1005);\nclose(1001);',
    "const popup = window.open('/');\npopup.close(1006);\npopup.onclose = (event) => event.code === 1006;",
    "const note = new Notification('Hi');\nnote.close(1006);\nnote.onclose = (event) => event.code === 1006;",
    "const channel = new BroadcastChannel('websocket');\nchannel.close(1006);\nchannel.onmessage = ({ data }) => data.code === 1006;",
    'const { port1, port2 } = new MessageChannel();\nport1.close(1006);\nport2.onclose = (event) => event.code === 1006;',
    "const source = new EventSource('/events');\nsource.close(1006);\nsource.onerror = (event) => event.code === 1006;",
    'const open = (peer) => {\nconst data = peer.createDataChannel("x");\ndata.onclose = (event) => event.code === 1006;\n};',
    'const peer = new RTCPeerConnection();\npeer.close(1006);\nconst data = peer.createDataChannel("x");\ndata.onclose = (event) => event.code === 1006;\ndata.close(1006);',
    'const connection = new RTCPeerConnection();\nconnection.close(1006);\nconnection.addEventListener("close", (event) => event.code === 1006);',
    "import SimplePeer from 'simple-peer';\nconst peer = new SimplePeer();\npeer.on('close', (code) => code === 1006);\npeer.close(1006);",
    "import { Peer } from 'peerjs';\nconst peer = new Peer();\nconst conn = peer.connect('x');\nconn.on('close', (code) => code === 1006);\nconn.close(1006);",
    "const transport = new WebTransport('https://example.org');\ntransport.close({ closeCode: 1006, reason: 'gone' });\ntransport.closed.then(({ closeCode }) => closeCode === 1006);",
    'const transport = new WebTransport(url);\ntransport.close(1006);\nconst info = await transport.closed;\nif (info.closeCode === 1006) retry();',
    'const audio = new AudioContext();\naudio.close(1006);',
    'const request = indexedDB.open("sockets", 1006);\nrequest.onsuccess = () => request.result.close(1006);\nrequest.onerror = () => request.error.code === 1006;',
    'const session = await navigator.gpu.requestAdapter();\nsession.close(1006);',
    'addEventListener("keydown", (event) => { if (event.keyCode === 1006 || event.code === 1001 || event.which === 1000) close(); });',
    'try { save(); } catch (error) { if (error instanceof DOMException && error.code === 1006) reload(); }',
    'navigator.geolocation.getCurrentPosition(done, (error) => error.code === 1006);',
    'video.onerror = () => { if (video.error.code === 1006) reload(); };',
    'const img = await createImageBitmap(blob);\nimg.close(1006);\nframe.close(1001);',
    'const device = await navigator.hid.requestDevice({});\ndevice.close(1006);',
  ]);

  inBoth('dialogs and other parts of an interface', [
    'dialogRef.close(1001);\ndialogRef.afterClosed().subscribe((code) => code === 1006);',
    'class Dialog { constructor(dialogRef) { this.dialogRef = dialogRef; }\nok() { this.dialogRef.close(1000); } }',
    'function stop(modal, code, reason) { modal.close(code, reason); modal.close(1006); }',
    'function watch(childProcess) { childProcess.on("close", (code, reason) => code === 1006 && log(reason)); }',
    "const modal = new bootstrap.Modal('#m');\nmodal.close(1006);\nmodal.on('close', (code) => code === 1006);",
    'const modal = new Modal();\nmodal.onClose = (code) => { if (code === 1006) modal.close(1005); };',
    'openModal({ onClose: (code) => code === 1006 && save() });',
    'drawer.close(1005, "swipe");\nmenu.onClose((code) => code === 1006);\ntab.close(1000);',
    "toast.info('Lost', { autoClose: 3000, closeButton: true, onClose: ({ code }) => code === 1006 });",
    'const popup = { closeDelay: 1000, closeAnimation: 1001, close: 1006 };\nshow(popup);',
    "$('#m').modal({ closeCode: 1006 }).on('close', (event) => event.code === 1006);",
    "const { ipcMain, BrowserWindow } = require('electron');\nconst win = new BrowserWindow();\nwin.on('close', (event) => event.code === 1006);\nwin.close(1006);",
    "import * as vscode from 'vscode';\nconst terminal = vscode.window.createTerminal();\nvscode.window.onDidCloseTerminal((t) => t.exitStatus.code === 1006);\nterminal.dispose(1006);",
    'closeModal(1006);\nhandleDialogClose({ code: 1006 });',
  ]);

  const inReact = ['typescriptreact', 'javascriptreact'] as const;
  untouched(
    'dialogs in JSX',
    ['const ask = () => <Modal onClose={({ code }) => code === 1006 && save()} />;'],
    inReact,
  );

  inBoth('browsers under remote control', [
    "import puppeteer from 'puppeteer';\nconst browser = await puppeteer.launch();\nawait browser.close(1006);\nconst page = await browser.newPage();\npage.on('close', (code) => code === 1006);\npage.close({ code: 1006 });",
    "import { chromium } from 'playwright';\nconst client = await chromium.launch();\nawait client.close(1006);",
    "const { chromium } = require('playwright-core');\nconst context = await chromium.launchPersistentContext('');\ncontext.on('close', (code) => code === 1006);\ncontext.close(1006);",
    "const { Builder } = require('selenium-webdriver');\nconst client = await new Builder().build();\nclient.close(1006);\nclient.quit(1000);",
    "import { remote } from 'webdriverio';\nconst client = await remote({});\nclient.close(1006);",
  ]);

  inBoth('Socket.IO, which has codes of no kind', [
    "const { io } = require('socket.io-client');\nconst socket = io();\nsocket.on('disconnect', (reason) => reason === 'transport close' && socket.disconnect());",
    "const { Server } = require('socket.io');\nconst io = new Server(3000);\nio.on('connection', (socket) => { socket.disconnect(true); socket.emit('close', 1006); socket.client.close(1006); });\nio.close(1006);",
    'socket.emit("close", 1006);\nsocket.emit("error", { code: 1006 });',
  ]);

  inBoth('numbers', [
    'const port = 1006;\nserver.listen(port);',
    'const PORTS = [1000, 1006, 3000, 4000];\nif (PORTS.includes(port)) open(port);',
    'const year = 1006;\nif (new Date().getFullYear() === 1006 || year === 1001) celebrate();',
    'const maxSize = 1006;\nif (buffer.length === 1006 || size > 1005) shrink();',
    'const timeout = 1006;\nsetTimeout(close, timeout);\nsetTimeout(() => socket.close(), 1006);',
    'const delays = { close: 1000, open: 1001, retry: 4000 };\nawait wait(delays.close);',
    'const postalCodes = [1000, 1006, 4001];\nif (postalCodes.includes(address.code)) deliver();',
    'const countryCode = 1006;\nconst currency = { code: 1001, name: "x" };\nif (currency.code === 1006) convert();',
    'const errorCodes = { lost: 1006, gone: 1001 };\nif (error.code === errorCodes.lost) retry();',
    'const ErrorCode = Object.freeze({ Closed: 1006, Timeout: 1001 });\nthrow new AppError(ErrorCode.Closed);',
    'const coupon = { code: 1006 };\nif (coupon.code === 1006) apply(coupon);',
    'const opcode = 1006;\nif (packet.opcode === 1001) close();',
    'const messageTypes = { CLOSE: 1006, OPEN: 1001 };\nsend({ type: messageTypes.CLOSE });',
    'const statusCodes = new Map([[1000, "ok"], [1006, "bad"]]);\nlog(statusCodes.get(order.status));',
    'for (let code = 1000; code < 1016; code++) print(code);',
    'const code = Number(process.argv[2]);\nif (code === 1006) print("lost");',
    'const verify = ({ code }) => code === 1006 || code === 4001;',
    'const barcode = scan();\nif (barcode.code === 1006) sell();',
    'wallet.request({ method: "x" }).catch((error) => { if (error.code === 4001) wallet.close(4001); });',
  ]);

  inTypeScript('types that say so', [
    "import { Component } from '@angular/core';\nimport { MatDialogRef } from '@angular/material/dialog';\n@Component({})\nclass Ask { constructor(private readonly dialogRef: MatDialogRef<Ask>) {}\n no(): void { this.dialogRef.close(1000); } }",
    'import type { ChildProcess } from "node:child_process";\nexport function watch(client: ChildProcess) { client.on("close", (code: number) => code === 1006); }',
    'import type { Socket } from "node:net";\nexport function stop(socket: Socket) { socket.close(1006); socket.on("close", (code: unknown) => code === 1006); }',
    'import net from "node:net";\nexport function stop(socket: net.Socket) { socket.close(1006); }',
    'import net from "node:net";\nexport function stop(socket: net.Socket | null) { socket?.close(1006); }',
    'import net from "node:net";\nconst socket: net.Socket = pick();\nsocket.close(1006);',
    'class Store { constructor(private readonly client: IDBDatabase) {}\n watch() { this.client.onclose = (event: any) => event.code === 1006; } }',
    'import { MatSnackBarRef } from "@angular/material/snack-bar";\nfunction hide(client: MatSnackBarRef<any>) { client.close(1006); }',
    'interface Closable { close(value: number): void }\nfunction stop(connection: Closable) { connection.close(1006); }',
    'class Door { close(code: number) { return code; } }\nconst client = new Door();\nclient.close(1006);',
    'enum ExitCode { Ok = 1000, Lost = 1006 }\nprocess.exit(ExitCode.Lost);',
    'enum Direction { Up = 1000, Down }\nmove(Direction.Down);',
    'enum ErrorCode { Closed = 1006, Timeout = 1001 }\nthrow new RpcError(ErrorCode.Closed);',
    'const codes: Record<number, string> = { 1000: "Wien", 1006: "Lausanne" };\nshow(codes[address.postal]);',
  ]);
});

describe('a close event by the name of its type', () => {
  const relay = (calls: string) =>
    `import { Lost, type CloseEvent } from './events';\nclass Relay { constructor(readonly ws: WebSocket) {}
end(event?: CloseEvent) { this.ws.close(event?.code, event?.reason); }
stop() { ${calls} } }`;
  const forwarded = (calls: string) =>
    analyze({ text: relay(calls), languageId: 'typescript' }).sites.some(({ kind }) => kind === 'forwarded');

  it('may have been received', () => {
    assert.ok(forwarded(''));
    assert.ok(forwarded('this.ws.onclose = (event) => this.end(event);'));
    assert.ok(forwarded('this.end(Lost); this.end(this.last);'));
  });

  it('has not where only constants are handed over', () => {
    assert.ok(!forwarded('this.end(Lost); this.end();'));
    assert.ok(!forwarded("this.end({ code: 4000, reason: 'Lost' });"));
  });
});

describe('a handler of the end', () => {
  const handlers = [
    'export class Timer { onClose(code) { if (code === 1006) retry(); } }',
    'export const watch = { onClose: (code) => code === 1006 };',
    'function handleClose(code) { return code === 1006; }',
  ];
  for (const row of handlers) {
    it(`is a WebSocket's only where there is word of sockets: ${row}`, () => {
      staysUntouched(row, 'javascript');
      assert.notDeepEqual(analyze({ text: `// Of the socket.\n${row}`, languageId: 'javascript' }).sites, []);
    });
  }

  for (const languageId of ['typescriptreact', 'javascriptreact'] as const) {
    it(`is what its element is: ${languageId}`, () => {
      const chat = (name: string) => `// Of the socket.\nconst a = <${name} onClose={(code) => code === 1006} />;`;
      staysUntouched(chat('Modal'), languageId);
      staysUntouched(chat('Ui.ConfirmDialog'), languageId);
      staysUntouched(chat('Drawer'), languageId);
    });
  }
});

describe('WebSockets beside such things', () => {
  const rows: readonly (readonly [code: string, reported: readonly string[]])[] = [
    [
      "const fs = require('fs');\nconst WebSocket = require('ws');\nfs.close(1006);\nnew WebSocket(url).close(1006);",
      ['1006'],
    ],
    [
      "import { spawn } from 'node:child_process';\nconst ws = new WebSocket(url);\nspawn('ls').on('close', (code) => { if (code === 1006) ws.close(1006); });",
      ['1006'],
    ],
    [
      "import net from 'node:net';\nimport WebSocket from 'ws';\nconst raw = net.connect(80);\nconst socket = new WebSocket(url);\nraw.end(1006);\nsocket.close(1005);",
      ['1005'],
    ],
    [
      "const mysql = require('mysql');\nconst db = mysql.createConnection({});\nmodule.exports = (socket) => { db.end(); socket.close(1006); };",
      ['1006'],
    ],
    [
      "import { createClient } from 'redis';\nconst client = createClient();\nexport function drop(ws) { client.close(1006); ws.close(1006); }",
      ['1006'],
    ],
    [
      "const grpc = require('@grpc/grpc-js');\nconst client = new grpc.Client('x');\nexports.stop = (ws) => { client.close(1006); ws.close(2000); };",
      ['2000'],
    ],
    [
      "import http from 'node:http';\nconst server = http.createServer();\nserver.on('upgrade', (request, socket) => wss.handleUpgrade(request, socket, (ws) => ws.close(1006)));\nserver.close(1006);",
      ['1006'],
    ],
    [
      'class Chat { constructor(modal, ws) { this.modal = modal; this.ws = ws; }\nstop() { this.modal.close(1006); this.ws.close(1006); } }',
      ['1006'],
    ],
  ];
  for (const [code, reported] of rows) {
    it(code.replace(/\s+/g, ' '), () => {
      for (const languageId of ['typescript', 'javascript'] as const) {
        const found = findings(analyze({ text: code, languageId }));
        assert.deepEqual(
          found.map(({ span }) => code.slice(span.start, span.end)),
          reported,
        );
      }
    });
  }
});

describe('a socket of a pipe, in a file that never mentions WebSockets', () => {
  for (const code of [
    "import { createServer } from 'net';\nconst onConnection = (socket) => { socket.close(4000); };\ncreateServer(onConnection);",
    "const net = require('node:net');\nclass Pipe { open(socket) { socket.close(1003, 'bye'); } }",
    "import tls from 'tls';\nexport function drop(sock) { sock.close(1006); }",
  ]) {
    it(code.replace(/\s+/g, ' '), () => {
      for (const languageId of ['typescript', 'javascript'] as const) staysUntouched(code, languageId);
    });
  }
});

describe("a function with a socket and a number as arguments that doesn't close", () => {
  for (const code of [
    "onClose(ws, 1006, 'lost');",
    'closeAfter(ws, 3000);',
    'closeModal(client, 1000);',
    "handlers.close(ws, 1000, 'bye');",
    "behavior.websocket.close(socket, 1000, 'bye');",
    'closeChannel(name, 1000);',
    'closeSocket(ws, 42);',
    "closeSocket(ws, 1000, 'bye', callback);",
  ]) {
    it(code, () => {
      for (const languageId of ['typescript', 'javascript'] as const) staysUntouched(code, languageId);
    });
  }
});
