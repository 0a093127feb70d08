import process from 'node:process';
import { root } from '../../../scripts/editors/fetch.mjs';
import { major, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} The version that this project tests with. */
export default {
  name: "undici's WebSocketStream",
  api: 'websocket-stream',
  shown: major,
  observe: () =>
    observeClient(async (origin) => start(process.execPath, [program('clients.mjs'), 'undici-stream', origin, root])),
};
