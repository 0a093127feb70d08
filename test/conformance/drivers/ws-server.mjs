import process from 'node:process';
import { root } from '../../../scripts/editors/fetch.mjs';
import { major, program, start } from '../driver.mjs';
import { observeServer } from '../observe.mjs';

/** @type {import('../driver.mjs').Driver} The version that this project tests with. */
export default {
  name: 'ws',
  part: 'server',
  api: 'ws',
  shown: major,
  observe: () =>
    observeServer(async (port) => start(process.execPath, [program('servers.mjs'), 'ws', String(port), root])),
};
