import process from 'node:process';
import { root } from '../../../scripts/editors/fetch.mjs';
import { major, program, start } from '../driver.mjs';
import { observeClient } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} The version that this project tests with. */
export default {
  name: 'ws',
  part: 'client',
  api: 'ws',
  shown: major,
  observe: () =>
    observeClient(async (origin) => start(process.execPath, [program('clients.mjs'), 'ws', String(origin), root])),
};
