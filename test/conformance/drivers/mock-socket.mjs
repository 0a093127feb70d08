import { installed, major } from '../driver.mjs';
import { observeMock } from '../mock.mjs';

/** @type {import('../driver.mjs').Driver} */
export default {
  name: 'mock-socket',
  api: 'mock-socket',
  shown: major,
  observe: async () => observeMock(await installed('mock-socket@9.3.1')),
};
