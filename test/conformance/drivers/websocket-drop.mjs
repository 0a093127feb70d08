import process from 'node:process';
import { installed, minor, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: "websocket's drop()",
  api: 'websocket-drop',
  shown: minor,
  async observe() {
    const folder = await installed('websocket@1.0.35');
    return observeServer(async (port) =>
      start(process.execPath, [program('servers.mjs'), 'websocket-drop', String(port), folder]),
    );
  },
};
