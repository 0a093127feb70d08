import { createRequire } from 'node:module';
import { installed, major } from '../driver.mjs';
import { observeMockServer } from '../mock.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: "mock-socket's server",
  api: 'mock-socket-server',
  shown: major,
  async observe() {
    const require = createRequire(`${await installed('mock-socket@9.3.1')}/`);
    const { version } = require('mock-socket/package.json');
    const library = require('mock-socket');
    const calls = await observeMockServer(
      library,
      (url) =>
        new Promise((resolve) => {
          new library.Server(url).on('connection', (/** @type {any} */ socket) => resolve(socket.close));
        }),
    );
    return { version, calls, arrivals: {} };
  },
};
