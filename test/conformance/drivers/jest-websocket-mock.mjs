import { createRequire } from 'node:module';
import { installed, minor } from '../driver.mjs';
import { observeMockServer } from '../mock.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'jest-websocket-mock',
  api: 'jest-websocket-mock',
  shown: minor,
  async observe() {
    const require = createRequire(`${await installed('jest-websocket-mock@2.5.0', 'mock-socket@9.3.1')}/`);
    // It adds matchers to those of Jest.
    Object.assign(globalThis, { expect: { extend() {} } });
    const { default: WS } = require('jest-websocket-mock');
    const calls = await observeMockServer(
      require('mock-socket'),
      async (url) => {
        const server = new WS(url);
        await server.connected;
        return server.close.bind(server);
        // It lets go of its connections before it throws.
      },
      () => false,
    );
    return { version: require('jest-websocket-mock/package.json').version, calls, arrivals: {} };
  },
};
