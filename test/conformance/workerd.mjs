import { fileIn, installed, program, start } from './driver.mjs';

/**
 * Starts workerd.
 *
 * @param {'pair' | 'hibernating' | 'client'} config which of those in programs/workerd.capnp
 * @returns {Promise<(port: number) => ReturnType<typeof start>>} starts it at a port
 */
export async function installedWorkerd(config) {
  const folder = await installed('workerd@1.20261117.1');
  const workerd = await fileIn(folder, 'node_modules/@cloudflare/workerd-*/bin/workerd{,.exe}');
  return (port) =>
    start(workerd, ['serve', program('workerd.capnp'), config, '--socket-addr', `http=127.0.0.1:${port}`], {
      VERSION: '2026-11-17',
    });
}
