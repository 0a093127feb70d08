import { createRequire } from 'node:module';
import { installed, major } from '../driver.mjs';
import { observeMockClient } from '../mock.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'mock-socket',
  api: 'mock-socket',
  shown: major,
  async observe() {
    const require = createRequire(`${await installed('mock-socket@9.3.1')}/`);
    const { version } = require('mock-socket/package.json');
    return { version, ...(await observeMockClient(require('mock-socket'))) };
  },
};
